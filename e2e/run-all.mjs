import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, leanChromium } from './find-browser.mjs';

const results = 'test-results';
const isDebian = existsSync('/etc/debian_version');

/**
 * Runs a command where its words can be read; ours come from package.json or node_modules.
 * @param {string} command
 * @returns {boolean} whether it went well
 */
function run(command) {
  console.info(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** A Chromium for the browser tests: the one that is here, else Playwright's download, else the distribution's package. */
function getBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (findBrowser('chromium')) {
    // In a container the lean build of the same browser is worth having: it starts in a third of the time.
    if (isRoot && isDebian && !existsSync(leanChromium)) run('apt-get update -qq && apt-get install -y -qq chromium-headless-shell');
    return true;
  }
  console.info('\nNo Chromium was found. Getting one.');
  run('npx playwright install chromium');
  if (!findBrowser('chromium') && process.platform === 'linux') {
    const sudo = isRoot ? '' : 'sudo -n ';
    run(`${sudo}apt-get update -qq && (${sudo}apt-get install -y -qq chromium-headless-shell || ${sudo}apt-get install -y -qq chromium)`);
  }
  if (findBrowser('chromium')) return true;
  console.info('No Chromium could be got. Install one, for example with: npx playwright install --with-deps chromium');
  return false;
}

/** @param {string} name @returns {any} */
const read = (name) => JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'));

/** @type {{ passed: number, failed: number, skipped: number }} */
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Adds a suite's counts; a suite that ended badly without a failed test counts as one failure.
 * @param {boolean} wentWell
 * @param {() => { passed: number, failed: number, skipped: number }} count
 */
function add(wentWell, count) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count();
  } catch {
    wentWell = false;
  }
  total.passed += counts.passed;
  total.failed += counts.failed || (wentWell ? 0 : 1);
  total.skipped += counts.skipped;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

add(run('npm run -s check'), () => ({ passed: 0, failed: 0, skipped: 0 }));
add(run(`npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/unit.json`), () => {
  const { numPassedTests, numFailedTests, numPendingTests } = read('unit');
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
});
if (run('npx vite build') && getBrowser()) {
  add(run('npm run -s size'), () => ({ passed: 0, failed: 0, skipped: 0 }));
  add(run('npx playwright test'), () => {
    const { expected, unexpected, flaky, skipped } = read('e2e').stats;
    if (flaky > 0) console.info(`${flaky} of them passed only at the second try.`);
    return { passed: expected + flaky, failed: unexpected, skipped };
  });
} else total.failed += 1;

console.info(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
