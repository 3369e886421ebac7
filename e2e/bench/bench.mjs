import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { readStories, writeByHand } from './hand-written.mjs';
import { openSlowSite } from './slow-site.mjs';
import { open, openOffline, search, visit } from './visits.mjs';

/**
 * Measures Stet beside a hand-written page of the same words, one run after the other, and its builds. Prints a table and writes
 * `test-results/bench.json`. Use: npm run bench -- [--runs 9] [--sizes 12,1000,10000] [--out <file>]
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, sizes: { type: 'string', default: '12,1000,10000' }, out: { type: 'string', default: 'test-results/bench.json' } },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'));

/** Says at its end how much memory it had; so do its threads, before it. */
const peakAtExit = 'data:text/javascript,process.on("exit",()=>console.log("peak",process.resourceUsage().maxRSS))';

/** @param {string[]} command @returns {{ seconds: number, megabytes: number }} */
function run(command) {
  const begun = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', peakAtExit, ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return { seconds: (Date.now() - begun) / 1_000, megabytes: Number(/.*peak (\d+)/s.exec(stdout)?.[1]) / 1_000 };
}

/** @param {number[]} all */
const median = (all) => all.filter((each) => !Number.isNaN(each)).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
/** The median of each figure. @param {Record<string, number>[]} all @returns {Record<string, number>} */
const medians = (all) => Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, median(all.map((each) => each[name] ?? Number.NaN))]));

/** @type {Record<string, Record<string, number>>} */
const builds = {};
for (const size of sizes) {
  const [library, site] = [path.join(folder, `library-${size}`), path.join(folder, `site-${size}`)];
  run(['e2e/generate-library.mjs', '--count', String(size), '--out', library]);
  const whole = run(['e2e/build-library.mjs', library, site]);
  const changed = path.join(library, 'articles', readdirSync(path.join(library, 'articles'))[size >> 1] ?? '');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('"standfirst":"', '"standfirst":"Once more: '));
  const again = run(['e2e/build-library.mjs', library, site]);
  builds[size] = { 'build (s)': whole.seconds, 'memory (MB)': whole.megabytes, 'after one change (s)': again.seconds, 'of the whole': again.seconds / whole.seconds };
}

// Stories that somebody wrote, not made-up ones, which compress too well.
const bundled = path.join(folder, 'bundled');
run(['e2e/build-library.mjs', 'public', bundled]);
const stories = readStories('public');
const story = '/article/z21-opens/';
const byHand = path.join(folder, 'by-hand');
writeByHand(stories, bundled, byHand);

const browser = await chromium.launch(findBrowser('chromium')?.launchOptions ?? {});
const sites = new Map(await Promise.all(sizes.map(async (size) => /** @type {const} */ ([size, await openSlowSite(path.join(folder, `site-${size}`))]))));
const own = await openSlowSite(bundled);
const hand = await openSlowSite(byHand);
/** @type {Record<string, Record<string, number>[]>} */
const figures = { stet: [], 'by hand': [] };
/** @type {Record<string, Record<string, number>[]>} */
const libraries = {};
/** @type {Record<string, Record<string, number>[]>} */
const searches = {};
for (let turn = 0; turn < runs; turn += 1) {
  figures['by hand']?.push(await visit(browser, { site: hand, story, marker: 'sup button', card: '[popover]', related: '.related a' }));
  figures['stet']?.push(await visit(browser, { site: own, story, marker: 'main .marker', card: '.card', related: '.read-next a' }));
  for (const [size, site] of sites) {
    (libraries[size] ??= []).push(await open(browser, site, '/'));
    (searches[size] ??= []).push(await search(browser, site, 'Moscow'));
  }
}
const offline = await openOffline(browser, () => openSlowSite(bundled), Array.from({ length: runs }, (_, at) => `/article/${stories[at % stories.length]?.id}/`));
const version = browser.version();
await browser.close();
for (const site of [...sites.values(), own, hand]) site.close();

const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, Chromium ${version}`,
  runs,
  reading: { stet: { ...medians(figures['stet'] ?? []), ...medians(offline) }, 'by hand': medians(figures['by hand'] ?? []) },
  library: Object.fromEntries(sizes.map((size) => [size, { ...medians(libraries[size] ?? []), ...medians(searches[size] ?? []) }])),
  builds,
};
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, JSON.stringify(results, undefined, 2));
rmSync(folder, { recursive: true, force: true });

console.info(`\n${results.date}, ${results.machine}; medians of ${runs} interleaved runs; CPU slowed 4 times, 1.6 Mbit/s, 150 ms\n`);
/** @type {Record<string, number>} */
const base = results.reading['by hand'] ?? {};
console.table(Object.fromEntries(Object.entries(results.reading.stet).map(([name, value]) => [name, { Stet: +value.toFixed(2), 'by hand': +(base[name] ?? Number.NaN).toFixed(2), ratio: +(value / (base[name] ?? Number.NaN)).toFixed(2) }])));
console.table(Object.fromEntries(Object.entries(results.library).map(([size, row]) => [`library of ${size}`, row])));
console.table(Object.fromEntries(Object.entries(builds).map(([size, row]) => [`${size} stories`, Object.fromEntries(Object.entries(row).map(([name, value]) => [name, +value.toFixed(2)]))])));
