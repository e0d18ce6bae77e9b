// The result that a form shows is that of `report`: check.mjs FOLDER CHROMIUM, where cases.py wrote FOLDER.
// In Node.js all respondents: every number must be the same double. In Chromium a hundred: they answer in the page, and the
// numbers, the sentences (in every language) and the result code that it shows are compared.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { chromium } from '../browser/node_modules/playwright-core/index.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, browserPath] = process.argv.slice(2);
const script = (name) => readFileSync(join(here, '../../src/report/page/form', name), 'utf8');
const [scoring, resultCode] = [['scoring.js', 'scoring'], ['code.js', 'resultCode']]
  .map(([file, name]) => vm.runInThisContext(`${script(file)};${name}`));
const text = (...path) => readFileSync(join(folder, ...path), 'utf8');

const isBuiltIn = (name) => name.startsWith('built-in');
const dataOf = (page) => JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(page)[1]);

function statesOf(data, answers) {
  return data.questions.map(({ code, options, asked }) => {
    if (!asked) return 'not-asked';
    const answer = answers[code] ?? 'unanswered';
    return options.includes(answer) ? options.indexOf(answer) : answer;
  });
}

/** What the scripts of the form compute, in the shape of `wanted`. */
function computed(data, states, { score, plan, isMet, standing, isAnswered }) {
  const scores = score(data.scoring.model, states);
  const steps = (list) => list.map(({ stage, question, from, to, benefit, gap_left }) => (
    { stage, question, from, to, benefit, gap_left }));
  const { gap, steps: own, conditional, find_out } = plan(data.scoring.model, states);
  const met = data.checks.filter((conditions) => isMet(conditions, states));
  const others = data.scoring.benchmarks.map((counts) => counts.map(([question, counted]) => (
    isAnswered(states[question]) ? standing(counted, states[question]) : null)));
  return { ...scores, plan: { gap, steps: steps(own), conditional: steps(conditional), find_out }, checks: met.length, others };
}

/** The same from the JSON report. */
function wanted(data, report) {
  const question = (code) => data.questions.findIndex((known) => known.code === code);
  const option = (step, which) => data.questions[question(step.question)].options.indexOf(step[which]);
  const steps = (list) => list.map((step) => ({
    stage: step.stage, question: question(step.question), from: option(step, 'from'), to: option(step, 'to'),
    benefit: step.benefit, gap_left: step.gap_left,
  }));
  const group = ({ level, lower, upper, skills_scored, skills }) => ({ level, lower, upper, skills_scored, skills });
  const skill = ({ score, no_score = null, level, target, gap, coverage, lower, upper, inferred }) => (
    { score, no_score, level, target, gap, coverage, lower, upper, inferred });
  const { gap, steps: own, conditional, find_out } = report.plan;
  return {
    overall: group(report.overall),
    capabilities: report.capabilities.map(group),
    skills: report.skills.map(skill),
    coverage: report.coverage,
    percent_to_target: report.percent_to_target,
    percent_to_target_lower: report.percent_to_target_lower,
    percent_to_target_upper: report.percent_to_target_upper,
    priorities: report.priorities.map(({ skill: id, weighted_gap }) => (
      { skill: report.skills.findIndex((known) => known.id === id), weighted_gap })),
    plan: {
      gap, steps: steps(own), conditional: steps(conditional),
      find_out: find_out.map(({ question: code, state, width }) => ({ question: question(code), state, width })),
    },
    checks: report.checks.length,
    others: report.benchmarks.map(({ questions }) => questions.map(({ below, at, above, answer }) => (
      answer === null ? null : { below, at, above }))),
  };
}

// An empty sum is −0 on one side and 0 on the other.
const same = (found, expected, where) => {
  const plain = (value) => JSON.parse(JSON.stringify(value, (_, part) => (part === 0 ? 0 : part ?? null)));
  assert.deepEqual(plain(found), plain(expected), where);
};

function everybody() {
  let count = 0;
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of cases) {
    const page = text(name, 'form.html');
    ['scoring.js', 'code.js', 'words.js'].forEach((file) => assert(page.includes(script(file)), `${file} is not in the page`));
    const data = dataOf(page);
    for (const [person, answers] of Object.entries(JSON.parse(text(name, 'answers.json')))) {
      const report = JSON.parse(text(name, 'json', `${person}.json`));
      same(computed(data, statesOf(data, answers), scoring), wanted(data, report), `${name}, ${person}`);
      count += 1;
    }
  }
  console.log(`Node.js: ${count} respondents to ${cases.length} forms, every number as in the reports`);
  return cases;
}

function codes() {
  const [, ...vectors] = readFileSync(join(here, '../reference/codes.tsv'), 'utf8').trim().split('\n').map((line) => line.split('\t'));
  for (const [id, major, quick, options, states, code] of vectors) {
    const fingerprint = createHash('sha256').update(`${id}@${major}`).digest().readUInt16BE(0);
    const numbers = (cell) => cell.split(' ').map(Number);
    assert.equal(resultCode(fingerprint, quick === '1', numbers(options), numbers(states)), code);
  }
  console.log(`Node.js: ${vectors.length} result codes`);
}

// Letters and digits alone: Markdown escapes signs.
const bare = (words) => words.replace(/[^\p{L}\p{N}]+/gu, '');

/** Answers in the page as a person does, and compares what it shows. */
async function inPage(page, name, person, language) {
  const data = dataOf(text(name, 'form.html'));
  const answers = JSON.parse(text(name, 'answers.json'))[person];
  const where = `${name}, ${person}, ${language}`;
  const chosen = Object.entries(answers).filter(([code]) => data.questions.find((known) => known.code === code).asked);
  await page.locator('#forget').click();
  if (data.languages.length > 1) await page.locator('#language').selectOption(language);
  await page.evaluate((pairs) => pairs.forEach(([code, answer]) => (
    document.querySelector(`input[name="q-${code}"][value="${answer}"]`).click())), chosen);
  if (!(await page.locator('#result').isVisible())) await page.locator('#show').click();
  const report = JSON.parse(text(name, 'json', `${person}.json`));
  const found = await page.evaluate(`(${computed})(${JSON.stringify(data)}, ${JSON.stringify(statesOf(data, answers))}, scoring)`);
  same(found, wanted(data, report), where);
  const shown = await page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return {
      // All but what the page alone says: strengths, gaps by name, what bars mean, the code.
      sentences: all('#result .lead, .lead + p, #result li > *, #result ul > li:not(:has(*)), #result section:not(:has(.qr)) > p:not(.legend)'),
      skills: all('#result tbody tr').length,
      code: all('.result-code'),
      words: document.querySelector('#result').textContent,
    };
  });
  assert.equal(shown.skills, report.skills.length, where);
  assert(!/\b(undefined|NaN|null)\b|\{/.test(shown.words), `${where}: ${shown.words}`);
  const own = data.questions.filter(({ asked }) => asked);
  const digits = own.map(({ code, options }) => (options.includes(answers[code]) ? options.indexOf(answers[code])
    : options.length + ['na', 'dk', undefined].indexOf(answers[code])));
  const code = resultCode(data.fingerprint, data.quick, own.map(({ options }) => options.length), digits);
  assert.deepEqual(shown.code, code ? [code] : [], where);
  if (!isBuiltIn(name)) return 0;
  const told = bare(text(name, language, `${person}.md`));
  for (const sentence of shown.sentences) assert(told.includes(bare(sentence)), `${where}: the report does not say “${sentence}”`);
  return shown.sentences.length;
}

async function some(cases) {
  const options = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: browserPath, args: [...options, '--disable-gpu'] });
  let [count, sentences] = [0, 0];
  try {
    for (const name of cases) {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => dialog.accept());
      page.on('pageerror', (error) => { throw new Error(`${name}: ${error.message}`); });
      await page.goto(pathToFileURL(join(folder, name, 'form.html')).href);
      const people = isBuiltIn(name) ? 30 : 2;
      for (let number = 0; number < people; number += 1) {
        const languages = dataOf(text(name, 'form.html')).languages.map(({ tag }) => tag);
        sentences += await inPage(page, name, `r${number}`, languages[number % languages.length]);
        count += 1;
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  assert(count >= 100 && sentences > 800, `${count} respondents, ${sentences} sentences`);
  console.log(`Chromium: ${count} respondents, every number, and ${sentences} sentences as in the reports`);
}

const cases = everybody();
codes();
await some(cases);
