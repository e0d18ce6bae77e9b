// Opens every page of pages.json in Chromium: light and narrow, dark and wide, and printed.
// node check.mjs PROGRAM CHROMIUM [PICTURES]: with a third argument screenshots and PDFs are kept there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const [program, browserPath, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'allyscope-pages-'));
if (pictures) mkdirSync(pictures, { recursive: true });

const LARGEST = 150_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const faults = [];
const fault = (where, what) => {
  faults.push(`${where}: ${what}`);
  console.error(faults.at(-1));
};

/** Writes the page; gives its path. */
function write({ name, command, file }) {
  const own = join(folder, name);
  const page = file ? join(own, file) : join(folder, `${name}.html`);
  const output = execFileSync(program, command.map((part) => part.replace('{folder}', own)), {
    cwd: root, maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'], env: { LANG: 'C.UTF-8' },
  });
  if (!file) writeFileSync(page, output);
  return page;
}

async function look(browser, { name, texts, fills }, url, scheme, width) {
  const where = `${name}, ${scheme}, ${width} px`;
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.on('console', (message) => fault(where, `console: ${message.text()}`));
  page.on('pageerror', (error) => fault(where, `error: ${error.message}`));
  page.on('dialog', (dialog) => { fault(where, `a script ran: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (request.url() !== url) fault(where, `request: ${request.url()}`); });
  await page.goto(url);
  const details = page.locator('details');
  if (await details.count()) {
    await details.first().locator('summary').click();
    if (!(await details.first().evaluate((one) => one.open))) fault(where, 'a click opens nothing');
    await details.evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  }
  const seen = await page.evaluate(() => ({
    text: document.body.textContent,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    scripts: document.querySelectorAll('script:not([type])').length,
    lang: document.documentElement.lang,
    background: getComputedStyle(document.body).backgroundColor,
    // A picture's words must not leave the picture.
    cut: [...document.querySelectorAll('svg.radar text')].filter((text) => {
      const [own, whole] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
      return own.left < whole.left - 1 || own.right > whole.right + 1 || own.top < whole.top - 1 || own.bottom > whole.bottom + 1;
    }).map((text) => text.textContent),
  }));
  for (const text of texts) if (!seen.text.includes(text)) fault(where, `does not say “${text}”`);
  if (seen.wide > 0) fault(where, `scrolls sideways by ${seen.wide} px`);
  if (seen.scripts !== (fills ? 1 : 0)) fault(where, `${seen.scripts} scripts`);
  if (!seen.lang) fault(where, 'no language');
  if (seen.cut.length) fault(where, `cut in the radar: ${seen.cut}`);
  if (seen.background === 'rgba(0, 0, 0, 0)') fault(where, 'the style sheet was refused');
  await page.evaluate(axe);
  const found = await page.evaluate((rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), RULES);
  for (const { id, help, nodes } of found.violations) fault(where, `axe: ${id}, ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`);
  if (pictures) await page.screenshot({ path: join(pictures, `${name}-${scheme}-${width}.png`), fullPage: true });
  await context.close();
  return { background: seen.background, passes: found.passes.length };
}

/**
 * Fills a form in, shows the result, prints it and saves the answers: the file that comes is an answers file with what was
 * chosen and written. A draft outlives the page; the file can be loaded again; answers can be taken back and forgotten.
 */
async function fill(browser, { name, command, resultSheets = 1 }, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.on('console', (message) => fault(name, `console: ${message.text()}`));
  page.on('pageerror', (error) => fault(name, `error: ${error.message}`));
  await page.goto(url);
  const questions = page.locator('fieldset[id^=q-]');
  const asked = await questions.count();
  for (let number = 0; number < asked; number += 1) {
    const options = questions.nth(number).locator('.option');
    await options.nth(number % (await options.count())).click();
  }
  const lists = await page.locator('form select').all();
  for (const list of lists) await list.selectOption({ index: 1 });
  for (const field of await page.locator('[data-about]').all()) await field.fill('Żółta Młynarnia & “Co” <b>');
  await page.locator('[data-note]').first().fill('A note, "quoted"\u202e.');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  if (!(await page.locator('#status').textContent()).includes(download.suggestedFilename())) fault(name, 'does not say where the answers are');
  if (!/^zolta-mlynarnia-co-b-zolta-mlynarnia-co-b-\d{4}-\d\d-\d\d\.json$/.test(download.suggestedFilename())) fault(name, `the file is called ${download.suggestedFilename()}`);
  const hasResult = !command.includes('--no-result');
  if (hasResult) await lookAtResult(page, name, resultSheets);
  await comeBack(page, name, asked, path);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(url);
  if (await still.locator('#save').isVisible()) fault(name, 'has a button that does nothing without scripts');
  if (!(await still.locator('noscript .warning').isVisible())) fault(name, 'does not say that scripts are missing');
  await plain.close();
  const own = command.includes('-q') ? ['-q', command[command.indexOf('-q') + 1]] : [];
  const report = JSON.parse(execFileSync(program, ['report', path, '--format', 'json', ...own], { cwd: root }));
  const answered = report.answers.filter(({ state }) => ['answered', 'dk', 'na'].includes(state));
  if (answered.length < asked) fault(name, `${answered.length} of ${asked} answers are in the file`);
  if (report.context.length !== lists.length) fault(name, `${report.context.length} of ${lists.length} answers on who answers are in the file`);
  if (!report.organisation.includes('Młynarnia')) fault(name, `the firm is called ${report.organisation}`);
  if (report.notes.length !== 1) fault(name, `${report.notes.length} notes are in the file`);
  await context.close();
}

/** The result shows by itself with the last answer; it can be read by all and fits one sheet of paper, unless texts are long. */
async function lookAtResult(page, name, sheets) {
  if (!(await page.locator('#result').isVisible())) fault(name, 'does not show the result after the last answer');
  await page.setViewportSize({ width: 320, height: 900 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) fault(name, `the result scrolls sideways by ${wide} px`);
  await page.evaluate(axe);
  const found = await page.evaluate((rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), RULES);
  for (const { id, help, nodes } of found.violations) fault(name, `result: axe: ${id}, ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`);
  const pdf = await page.pdf({ format: 'A4', ...(pictures ? { path: join(pictures, `${name}-result.pdf`) } : {}) });
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (count > sheets) fault(name, `the result prints on ${count} sheets`);
  if (pictures) await page.screenshot({ path: join(pictures, `${name}-result.png`), fullPage: true });
  await page.locator('#hide').click();
  if (await page.locator('#result').isVisible()) fault(name, 'the result cannot be closed');
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** What is there after the page is opened again, after answers are taken back, forgotten and loaded. */
async function comeBack(page, name, asked, path) {
  const expect = async (count, when) => {
    const chosen = await page.locator('fieldset[id^=q-] input:checked').count();
    if (chosen !== count) fault(name, `${chosen} of ${count} answers are there ${when}`);
  };
  await page.reload();
  await expect(asked, 'after a return');
  await page.locator('[data-take-back]').first().focus();
  await page.keyboard.press('Enter');
  await expect(asked - 1, 'when one is taken back');
  await page.locator('#forget').click();
  await expect(0, 'when they are forgotten');
  await page.reload();
  await expect(0, 'when they are forgotten and the page opened again');
  await page.locator('#load').setInputFiles(path);
  const isLoaded = (count) => document.querySelectorAll('fieldset[id^=q-] input:checked').length === count;
  await page.waitForFunction(isLoaded, asked).catch(() => {});
  await expect(asked, 'when the file is loaded');
  if (await page.locator('[data-about]').first().inputValue() !== 'Żółta Młynarnia & “Co” <b>') fault(name, 'the name is not loaded');
  if (!(await page.locator('[data-note]').first().inputValue()).startsWith('A note, "quoted"')) fault(name, 'the note is not loaded');
  for (const text of ['{', '[answers]\nC1 = {}', '{"format":1,"questionnaire":"x","version":"1.0.0","answers":{}}']) {
    await page.locator('#load').setInputFiles({ name: 'other.toml', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.waitForFunction(() => document.getElementById('told').textContent.includes('other.toml'));
    await expect(asked, 'when another file is refused');
  }
}

/** An answers file as allyscope writes it, with every kind of text: what is saved again says the same. */
async function loadToml(browser, { name }, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const toml = `format = 1
questionnaire = "sustainability-alliances"
version = "1.0.0"
respondent = 'Ann "the boss" \\ owner'
organisation = "M\\u0142yn\\t\\"Co\\"" # a comment
date = 2026-11-21
profile = "established"

[targets]
S05 = 3.5

[answers]
C1 = "2"
s07 = "dk"
B2 = "3"

[notes]
C1 = """
Two
lines ""here"" \\\\ end"""
B2 = '''
It's "so"'''

[context]
years = "12"
country = "ltu"
`;
  await page.locator('#load').setInputFiles({ name: 'ann.toml', mimeType: 'text/plain', buffer: Buffer.from(toml.replace('ltu', 'LT')) });
  await page.waitForFunction(() => document.getElementById('told').textContent.includes('country = LT'));
  await page.locator('#load').setInputFiles({ name: 'ann.toml', mimeType: 'text/plain', buffer: Buffer.from(toml) });
  await page.waitForFunction(() => !document.getElementById('told').textContent.includes('country'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const wanted = {
    format: 1, questionnaire: 'sustainability-alliances', version: '1.0.0', organisation: 'Młyn\t"Co"',
    respondent: 'Ann "the boss" \\ owner', date: saved.date, profile: 'established', targets: { S05: 3.5 },
    answers: { C1: '2', B2: '3', S07: 'dk' }, notes: { C1: 'Two lines ""here"" \\ end', B2: 'It\'s "so"' },
    context: { country: 'LTU', years: '12' },
  };
  const sorted = (value) => JSON.stringify(value, (_, part) => (part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).sort()) : part));
  if (sorted(saved) !== sorted(wanted)) fault(name, `from the TOML file comes ${sorted(saved)}, and not ${sorted(wanted)}`);
  await context.close();
}

/** The arrow keys show one slide after the other, each of them whole. */
async function turn(browser, { name }, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(url);
  const slides = page.locator('.slide');
  const top = (number) => slides.nth(number).evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
  for (let number = 1; number < await slides.count(); number += 1) {
    await page.keyboard.press('ArrowDown');
    for (let wait = 0; wait < 60 && await top(number) !== 0; wait += 1) await page.waitForTimeout(50);
    if (await top(number) !== 0) fault(name, `the arrow key does not show slide ${number + 1}`);
    const height = await slides.nth(number).evaluate((slide) => slide.getBoundingClientRect().height);
    if (height > 721) fault(name, `slide ${number + 1} is ${height} px high`);
  }
  await page.close();
}

async function print(browser, { name, sheets, slides }, url) {
  const context = await browser.newContext({ viewport: { width: 680, height: 960 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) fault(name, `${wide} px are cut in print`);
  const folded = await page.evaluate(() => [...document.querySelectorAll('.more > *:last-child')].filter((part) => part.getBoundingClientRect().height < 5).length);
  if (folded) fault(name, `${folded} parts are folded in print`);
  const counts = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, preferCSSPageSize: Boolean(slides), ...(pictures && format === 'A4' ? { path: join(pictures, `${name}.pdf`) } : {}) });
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (count < sheets[0] || count > sheets[1]) fault(name, `${count} sheets of ${format}, and ${sheets.join(' to ')} are expected`);
    counts.push(`${count} ${format}`);
  }
  await context.close();
  return counts.join(', ');
}

const pages = JSON.parse(readFileSync(join(here, 'pages.json'), 'utf8'));
const options = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: browserPath, args: [...options, '--disable-gpu'] });

/** All that is looked at on one page. */
async function check(entry) {
  const path = write(entry);
  const size = statSync(path).size;
  const largest = entry.largest ?? LARGEST;
  if (size > largest) fault(entry.name, `${size} bytes, and ${largest} are allowed`);
  const url = pathToFileURL(path).href;
  const looks = [];
  // Narrow and light, wide and dark; a translation changes words only, and its narrowest look is enough.
  for (const [scheme, width] of entry.quick ? [['light', 320]] : [['light', 320], ['dark', 1280]]) looks.push(await look(browser, entry, url, scheme, width));
  if (entry.slides) await turn(browser, entry, url);
  if (entry.fills) await fill(browser, entry, url);
  if (entry.name === 'form') await loadToml(browser, entry, url);
  if (!entry.quick && looks[0].background === looks[1].background) fault(entry.name, 'light and dark look the same');
  console.log(`${entry.name}: ${size} bytes, axe passes ${Math.min(...looks.map(({ passes }) => passes))} rules, prints on ${await print(browser, entry, url)}`);
}

try {
  // Two at once, as most machines have two processors.
  const left = [...pages];
  const work = async () => { while (left.length) await check(left.shift()); };
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
if (faults.length) {
  console.error(`${faults.length} faults`);
  process.exit(1);
}
