import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Runs every fault of the list in a real browser and prints a table: fault, expected, seen, passed. */

const results = 'test-results/faults.json';
/** How wide a column of the table may be, in characters. */
const widths = [44, 58, 64];

/**
 * What the JSON of Playwright says of a test; only what is used here.
 * @typedef {{ type: string, description?: string }} Note
 * @typedef {{ title: string, tests: { annotations: Note[], results: { status: string, annotations?: Note[], error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ name: string, expected: string, seen: string, passed: boolean, skipped: boolean }} Row
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

/** @param {string} text one line, without a terminal's colours */
const line = (text) => text.replace(/\u001B\[[0-9;]*m/g, '').split('\n').filter(Boolean).slice(0, 1).join(' ');

/** @param {string} text @param {number} width */
const cell = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

/** @param {Spec} spec @returns {Row} */
function rowOf({ title, tests }) {
  const last = tests.flatMap(({ results: runs }) => runs).at(-1);
  const notes = [...(last?.annotations ?? []), ...tests.flatMap(({ annotations }) => annotations)];
  /** @param {string} type */
  const words = (type) => [...new Set(notes.filter((note) => note.type === type).map(({ description }) => description ?? ''))].join('; ');
  const passed = last?.status === 'passed';
  const skipped = last === undefined || last.status === 'skipped';
  const seen = skipped ? `not given: ${words('skip')}` : passed ? words('seen') || 'as expected' : line(last.error?.message ?? last.status);
  return { name: title, expected: words('expected'), seen, passed, skipped };
}

/** Tests of one fault as one row. @param {Row[]} rows @returns {Row[]} */
function joinFaults(rows) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) {
    const key = /^fault \d+/.exec(row.name)?.[0] ?? row.name;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    /** @param {keyof Row} field */
    const join = (field) => [...new Set(group.map((row) => String(row[field])))].join(' | ');
    const bad = group.find(({ passed }) => !passed);
    return {
      name: join('name').replaceAll(/ \| fault \d+:/g, ','),
      expected: join('expected'),
      seen: bad?.seen ?? join('seen'),
      passed: !bad,
      skipped: group.some(({ skipped }) => skipped),
    };
  });
}

/** @param {Row} row the number of its fault; what is none comes last */
const numberOf = ({ name }) => Number(/^fault (\d+)/.exec(name)?.[1] ?? 1_000);

mkdirSync('test-results', { recursive: true });
rmSync(results, { force: true });
const only = process.argv.slice(2).map((each) => JSON.stringify(each)).join(' ');
for (const command of ['npx vite build --logLevel warn', `npx playwright test -c e2e/faults.config.ts ${only}`]) {
  console.info(`\n> ${command}`);
  spawnSync(command, { shell: true, stdio: 'inherit' });
}

/** @type {Suite} */
const report = JSON.parse(readFileSync(results, 'utf8'));
const rows = joinFaults((report.suites ?? []).flatMap(specsOf).map(rowOf)).toSorted((a, b) => numberOf(a) - numberOf(b));
const [first = 0, second = 0, third = 0] = widths;
/** @param {string[]} texts */
const print = ([name = '', expected = '', seen = '', passed = '']) =>
  console.info(`${cell(name, first)}  ${cell(expected, second)}  ${cell(seen, third)}  ${passed}`);
console.info('');
print(['fault', 'expected', 'seen', 'passed']);
for (const { name, expected, seen, passed } of rows) print([name.replace(/^fault /, ''), expected, seen, passed ? 'yes' : 'NO']);

const faults = rows.filter((row) => numberOf(row) < 1_000);
const others = rows.filter((row) => numberOf(row) === 1_000 && !row.passed);
const passed = faults.filter((row) => row.passed).length;
const missing = Array.from({ length: 55 }, (_, index) => index + 1).filter((number) => !faults.some((row) => numberOf(row) === number));
if (missing.length > 0) console.info(`\nNo test for: ${missing.join(', ')}`);
if (others.length > 0) console.info(`\nBeside the list, failed: ${others.map(({ name }) => name).join('; ')}`);
const failed = faults.length - passed + missing.length + others.length;
console.info(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
