// Opens forms in the tools that they are for: check.mjs PROGRAM CHROMIUM XLS2XFORM [PICTURES], where XLS2XFORM is pyxform's
// program or empty. In each tool every language shows the questionnaire's texts and nothing else in their place, all
// questions are answered, and what the tool hands out scores like a table of the same answers.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../browser/node_modules/playwright-core/index.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [program, browserPath, xls2xform, pictures] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'allyscope-form-clients-'));
if (pictures) mkdirSync(pictures, { recursive: true });

const CASES = [
  { name: 'built-in', languages: ['en', 'it', 'pl', 'es', 'ro', 'lt'], options: [] },
  { name: 'literal', languages: ['it', 'en'], options: ['-q', join(here, 'literal.toml')] },
  { name: 'hostile', languages: ['en'], options: ['-q', join(here, '../browser/hostile-questionnaire.toml')] },
];

const allyscope = (...parts) => execFileSync(program, parts, {
  cwd: folder, maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'], env: { LANG: 'C.UTF-8' },
});

/** The texts of a form per language, from the form for a browser, which is made in another way. */
function textsOf({ languages, options }) {
  const page = allyscope('form', '--to', 'html', '--no-result', '--lang', languages.join(','), ...options).toString();
  const data = JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(page)[1]);
  return new Map(data.languages.map(({ tag, name, title, about, sections, context }) => [tag, {
    // A form for ODK in one language does not name it.
    name: languages.length > 1 ? `${name} (${tag})` : '',
    title,
    about,
    sections: sections.map(({ title, summary }) => [title, summary].filter(Boolean)),
    questions: sections.flatMap(({ questions }) => questions).map(({ code, text, help, answers }) => (
      { code, text, help, answers })),
    context: context.map(({ code, text, help, options }) => ({ code, text, help, answers: options })),
  }]));
}

/** One answer to each question; all the kinds come up, `dk` and `na` among them. */
function answersOf({ questions, context }) {
  const pick = ({ code, answers }, index) => [code, answers.at(-1 - (index % answers.length)).code];
  const scored = Object.fromEntries(questions.map(pick));
  const further = Object.fromEntries(context.map(({ code, answers }, index) => (
    [code, answers.length ? answers[index % answers.length].code : '7'])));
  return { people: { organisation: 'Mill <b>&</b> Sons', respondent: 'Ada' }, scored, further };
}

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;

/** Checks that a file scores, and reports, like a table of the same answers. */
function scoresLike({ options }, { people, scored, further }, file) {
  const all = Object.entries({ ...people, ...scored, ...further });
  writeFileSync(join(folder, 'same.csv'), `${all.map(([code]) => code)}\n${all.map(([, cell]) => quoted(cell))}\n`);
  const score = (name) => allyscope('score', name, ...options).toString();
  assert.equal(score(file), score('same.csv'));
  const report = JSON.parse(allyscope('report', file, '--format', 'json', ...options));
  const given = report.answers.map(({ question, state, option }) => [question, option ?? state]);
  assert.deepEqual(Object.fromEntries(given), scored);
  assert.deepEqual(Object.fromEntries(report.context.map(({ code, answer }) => [code, answer])), further);
}

/** A text without what nobody sees: characters of no width, and white space twice. */
const plain = (text) => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
/** pyxform writes the quotation marks of typewriters. */
const typed = (text) => plain(text).replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');

/** A page that has the packages' files, and nothing from anywhere else. */
async function open(browser, body) {
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => assert.fail(error.message));
  page.on('dialog', (dialog) => assert.fail(`a script ran: ${dialog.message()}`));
  await page.route('**', (route) => {
    const { host, pathname } = new URL(route.request().url());
    const file = join(here, 'node_modules', pathname);
    if (host !== 'clients.localhost') return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto('http://clients.localhost/');
  return page;
}

/** The two elements of a question: its options, and what else can be answered. */
const bothOf = (code) => `[data-name="${code}"], [data-name="${code}-other"]`;

/** Answers a form of SurveyJS page by page, and looks at each page in each language. */
async function surveyjs(browser, form) {
  const texts = textsOf(form);
  const parts = ['--to', 'surveyjs', '--lang', form.languages.join(','), ...form.options];
  const survey = JSON.parse(allyscope('form', ...parts));
  const page = await open(browser, `<!doctype html><meta charset="utf-8"><div id="survey"></div>
    <link rel="stylesheet" href="survey-core/survey-core.fontless.min.css">
    <script src="survey-core/survey.core.min.js"></script><script src="survey-core/survey.i18n.min.js"></script>
    <script src="survey-js-ui/survey-js-ui.min.js"></script>`);
  await page.evaluate((json) => {
    Survey.settings.animationEnabled = false;
    window.survey = new Survey.Model(json);
    if (window.survey.jsonErrors?.length) throw new Error(JSON.stringify(window.survey.jsonErrors));
    window.survey.render(document.getElementById('survey'));
  }, survey);
  const first = texts.get(form.languages[0]);
  const answers = answersOf(first);
  let seen = 0;
  for (let number = 0; number < survey.pages.length; number += 1) {
    const names = await page.$$eval('[data-name]', (all) => all.map((one) => one.dataset.name));
    seen += await answerPage(page, names, first, answers);
    for (const [tag, own] of texts) {
      await page.evaluate((tag) => { window.survey.locale = tag; }, tag);
      await lookAtPage(page, names, number, own, answers);
    }
    await page.evaluate((tag) => { window.survey.locale = tag; }, form.languages[0]);
    const passed = await page.locator('.sd-progress-buttons__list-element--passed').count();
    const all = await page.locator('.sd-progress-buttons__list > *').count();
    assert.deepEqual([passed, all], [number, survey.pages.length], 'the progress bar');
    if (pictures) await page.screenshot({ path: join(pictures, `surveyjs-${form.name}-${number}.png`), fullPage: true });
    const isLast = number + 1 === survey.pages.length;
    await page.locator(isLast ? '.sd-navigation__complete-btn' : '.sd-navigation__next-btn').click();
  }
  assert.equal(seen, 2 + first.questions.length + first.context.length, 'every question came up');
  const said = survey.completedHtml;
  const closings = Object.values(typeof said === 'string' ? { said } : said);
  assert.equal(new Set(closings).size, texts.size, 'own closing words in each language');
  const closing = await page.locator('.sd-completedpage').textContent();
  assert.equal(`<h3>${closing.trim()}</h3>`, said[form.languages[0]] ?? said.default ?? said);
  writeFileSync(join(folder, 'surveyjs.json'), JSON.stringify(await page.evaluate(() => window.survey.data)));
  scoresLike(form, answers, 'surveyjs.json');
  await page.close();
  console.log(`SurveyJS, ${form.name}: ${form.languages}, ${seen} questions`);
}

/** Answers the questions of a page; gives their number. */
async function answerPage(page, names, { questions, context }, { people, scored, further }) {
  // What is typed would stand in other texts if the tool took their braces for its own.
  const typed = Object.keys(people).filter((name) => names.includes(name));
  for (const name of typed) await type(page, name, people[name]);
  const asked = questions.filter(({ code }) => names.includes(code));
  for (const { code, answers } of asked) await choose(page, code, answers, scored[code]);
  const besides = context.filter(({ code }) => names.includes(code));
  for (const { code, answers } of besides) {
    // A list that drops down is the tool's own business.
    if (answers.length) await page.evaluate(([code, answer]) => window.survey.setValue(code, answer), [code, further[code]]);
    else await type(page, code, further[code]);
  }
  return typed.length + asked.length + besides.length;
}

/** Checks that each text stands in its place on a page. */
async function lookAtPage(page, names, number, { title, about, sections, questions, context }, { further }) {
  const places = [
    ['.sd-title', title],
    ['.sd-page', ...(sections[number - 1] ?? [])],
    ...about.map(({ name, title, help }) => [`[data-name="${name}"]`, title, help]),
    ...questions.map(({ code, text, help, answers }) => [bothOf(code), text, help, ...answers.map(({ text }) => text)]),
    ...context.map(({ code, text, help, answers }) => (
      [`[data-name="${code}"]`, text, help, answers.find((option) => option.code === further[code])?.text])),
  ];
  const isHere = ([place]) => place.startsWith('.') || names.some((name) => place.startsWith(`[data-name="${name}"]`));
  const expected = places.filter(isHere);
  const shown = await page.evaluate((selectors) => selectors.map((selector) => (
    [...document.querySelectorAll(selector)].flatMap((place) => (
      [...place.querySelectorAll('.sv-string-viewer')].map((one) => one.textContent))))), expected.map(([place]) => place));
  for (const [index, [place, ...texts]] of expected.entries()) {
    const there = shown[index].map(plain);
    for (const text of texts.filter(Boolean)) assert.ok(there.includes(plain(text)), `${place}: ${text}\nnot in\n${there}`);
  }
  const offered = await page.evaluate((codes) => codes.map((code) => (
    (window.survey.getQuestionByName(code).visibleChoices ?? []).map(({ text }) => text))), context.map(({ code }) => code));
  assert.deepEqual(offered.map((all) => all.map(plain)), context.map(({ answers }) => answers.map(({ text }) => plain(text))));
}

/** Types an answer; the tool takes it when the field is left. */
async function type(page, name, answer) {
  const field = page.locator(`[data-name="${name}"] input`);
  await field.fill(answer);
  await field.blur();
}

/** Chooses an answer by a click, after another one, and looks at how the answers stand. */
async function choose(page, code, options, answer) {
  const both = page.locator(bothOf(code));
  const label = (value) => both.locator('label').filter({ has: page.locator(`input[value="${value}"]`) });
  for (const value of [options[0].code, 'dk', answer]) await label(value).click();
  await both.locator(`input[value="${answer}"]:checked`).waitFor({ state: 'attached' });
  const checked = await both.locator('input:checked').evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(checked, [answer], 'one answer, wherever it stands');
  const boxes = await both.locator('label').evaluateAll((all) => all.map((one) => {
    const { x, y, height } = one.getBoundingClientRect();
    return { x, y, height };
  }));
  assert.equal(boxes.length, options.length);
  const gap = (above, below) => below.y - above.y - above.height;
  const [dk, na] = boxes.slice(-2);
  const between = boxes.slice(1, -2).map((box, index) => gap(boxes[index], box));
  assert.ok(gap(boxes.at(-3), dk) > 1.5 * Math.max(0, ...between), 'what is no option stands apart');
  assert.ok(Math.abs(dk.y - na.y) < 1 || na.y > dk.y);
  const number = await page.locator(`[data-name="${code}"] .sd-element__num`).first().textContent();
  assert.match(number, /^\d+\.?$/);
}

const hasJava = spawnSync('java', ['-version']).status === 0;

/** Makes an XForm with pyxform; whatever it or ODK Validate says is a fault. */
function xformOf(form) {
  const [workbook, xform] = [join(folder, `${form.name}.xlsx`), join(folder, `${form.name}.xml`)];
  allyscope('form', '--to', 'xlsform', '--lang', form.languages.join(','), ...form.options, '-o', workbook);
  const parts = ['--json', ...(hasJava ? [] : ['--skip_validate']), workbook, xform];
  // It says on the other stream what it has done.
  const output = spawnSync(xls2xform, parts).stderr.toString().trim();
  assert.deepEqual(JSON.parse(output), { code: 100, message: 'Ok!', warnings: [] });
  console.log(`pyxform${hasJava ? ' with ODK Validate' : ''}, ${form.name}: ${output}`);
  return readFileSync(xform, 'utf8');
}

/** In the page: answers an XForm in ODK's engine; gives all that it shows, and what it sends. */
async function answerXform([xform, answers]) {
  const { loadForm } = await import('/@getodk/xforms-engine/dist/index.js');
  const { status, warnings, createInstance } = await loadForm(xform);
  const { root } = createInstance();
  const leaves = [];
  const walk = (node) => (node.currentState.children ? [...node.currentState.children].forEach(walk) : leaves.push(node));
  walk(root);
  const named = (node) => node.currentState.reference.split('/').at(-1);
  for (const node of leaves.filter((node) => answers[named(node)] !== undefined)) {
    const answer = answers[named(node)];
    if (node.nodeType === 'select') node.selectValue(answer);
    else node.setValue(node.valueType === 'int' ? BigInt(answer) : answer);
  }
  // A text, and what Markdown and HTML make of it.
  const marks = (nodes) => nodes.flatMap((node) => [
    ...(node.elementName || node.role === 'html' ? [node.elementName ?? 'html'] : []), ...marks(node.children ?? [])]);
  const text = (range) => (range ? [range.asString, marks(range.formatted ?? [])] : ['', []]);
  const languages = root.languages.map((language) => {
    if (!language.isSyntheticDefault) root.setLanguage(language);
    return [language.language, leaves.map((node) => [named(node), {
      label: text(node.currentState.label),
      hint: text(node.currentState.hint),
      options: (node.currentState.valueOptions ?? []).map(({ value, label }) => [value, text(label)]),
    }])];
  });
  const payload = await root.prepareInstancePayload();
  const file = await payload.data[0].get('xml_submission_file').text();
  return { status, warnings, sent: payload.status, languages, file };
}

/** Makes a form for ODK, answers it, and compares what each language shows. */
async function odk(browser, form) {
  const texts = textsOf(form);
  const answers = answersOf(texts.get(form.languages[0]));
  const all = { ...answers.people, ...answers.scored, ...answers.further };
  const page = await open(browser, '<!doctype html><meta charset="utf-8">');
  const result = await page.evaluate(answerXform, [xformOf(form), all]);
  assert.deepEqual([result.status, result.warnings, result.sent], ['success', null, 'ready']);
  assert.deepEqual(result.languages.map(([name]) => name).sort(), [...texts.values()].map(({ name }) => name).sort());
  for (const { name, about, questions, context } of texts.values()) {
    const shown = new Map(result.languages.find(([language]) => language === name)[1]);
    const people = about.map(({ name, title, help }) => ({ code: name, text: title, help, answers: [] }));
    for (const { code, text, help, answers } of [...people, ...questions, ...context]) {
      const { label, hint, options } = shown.get(code);
      const said = [label, hint, ...options.map(([, text]) => text)];
      assert.deepEqual(said.map(([text]) => typed(text)), [text, help, ...answers.map(({ text }) => text)].map(typed));
      assert.deepEqual(said.flatMap(([, marks]) => marks).filter((mark) => mark !== 'p'), [], `${code} has markup`);
      assert.deepEqual(options.map(([value]) => value), answers.map(({ code }) => code));
    }
  }
  writeFileSync(join(folder, 'odk.xml'), result.file);
  scoresLike(form, answers, 'odk.xml');
  await page.close();
  console.log(`@getodk/xforms-engine, ${form.name}: ${form.languages}, ${Object.keys(all).length} answers`);
}

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  for (const form of CASES) {
    await surveyjs(browser, form);
    if (xls2xform) await odk(browser, form);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
