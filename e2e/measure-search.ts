import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { test, type CDPSession, type Page } from '@playwright/test';
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import { decodeHeadlines } from '#intake/decode-search.ts';
import { searchFiles } from '#publish/search-files.ts';
import { toIndex } from '#search/build-index.ts';
import { respond } from '#search/respond.ts';
import type { HeadlineIndex } from '#search/search-index.ts';
import { madeUpArticle } from './made-up-library.ts';
import { openSite } from './site.ts';

const size = Number(process.env['ARTICLES'] ?? 10_000);

/**
 * Slows the search worker: DevTools slow pages and no workers. Each first answer to a request waits as much longer as it took
 * to work out.
 */
async function slowWorker(folder: string, rate: number): Promise<void> {
  const assets = path.join(folder, 'assets');
  const name = (await readdir(assets)).find((each) => each.startsWith('search-worker-')) ?? '';
  const script = await readFile(path.join('dist/assets', name), 'utf8');
  const wait = `{
    const post = self.postMessage.bind(self);
    let began = 0;
    addEventListener('message', () => { began = performance.now(); });
    self.postMessage = (message) => {
      const until = began === 0 ? 0 : performance.now() + ${rate - 1} * (performance.now() - began);
      began = 0;
      while (performance.now() < until);
      post(message);
    };
  }\n`;
  await writeFile(path.join(assets, name), wait + script.replaceAll('postMessage(', 'self.postMessage('));
}

/** Notes for each keystroke the milliseconds until the frame after the one in which its results stood in the page. */
const watchKeys = (): void => {
  const times: number[] = [];
  Reflect.set(window, 'times', times);
  let pressed = 0;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === 0 || document.querySelector('.results') === null) return;
    const from = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.now() - from), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

/** Types a query letter by letter, each when the one before has been answered in full. */
async function typeQuery(page: Page, query: string): Promise<number[]> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.evaluate(() => (Reflect.get(window, 'times') as number[]).splice(0));
  for (const letter of query) {
    await field.press(letter === ' ' ? 'Space' : letter);
    // Until the texts have come as well.
    await page.waitForTimeout(700);
  }
  return page.evaluate(() => [...(Reflect.get(window, 'times') as number[])]);
}

/** Seconds of CPU that the page's main thread has used: what other processes of a busy machine do does not count. */
async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Milliseconds of CPU for working out the first answer to each beginning of a query, with the index of headlines alone. */
function answerTimes(headlines: HeadlineIndex, query: string): number[] {
  return Array.from({ length: query.length }, (_, at) => {
    const before = process.cpuUsage();
    respond({ headlines, shards: [] }, new Map(), query.slice(0, at + 1), 10);
    return process.cpuUsage(before).user / 1000;
  });
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const say = (times: number[]): string =>
  `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms, first ${(times[0] ?? Number.NaN).toFixed(0)} ms (${times.length} keystrokes)`;

test('measure', async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-search-'));
  await cp('dist', folder, { recursive: true });
  await rm(path.join(folder, 'sw.js'));
  const articles: Article[] = [];
  await mkdir(path.join(folder, 'articles'), { recursive: true });
  for (let seed = 0; seed < size; seed += 1) {
    const text = JSON.stringify(madeUpArticle(seed));
    const decoded = decodeArticle(text);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
    articles.push(decoded.value);
    await writeFile(path.join(folder, 'articles', `made-up-${seed}.json`), text);
  }
  const before = process.cpuUsage();
  const files = searchFiles(articles.map(toIndex));
  const { user } = process.cpuUsage(before);
  for (const file of files) await writeFile(path.join(folder, file.path), file.text);
  const [head = 0, ...shards] = files.map(({ text }) => gzipSync(text).length);
  console.info(`\n${size} articles: index built in ${(user / 1e6).toFixed(1)} s of one core, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in use`);
  console.info(`headlines ${(head / 1000).toFixed(0)} kB gzip; texts ${shards.length} shards, largest ${(Math.max(...shards) / 1000).toFixed(0)} kB gzip`);

  const read = decodeHeadlines(files[0]?.text ?? '');
  if (!read.ok) throw new Error('The index cannot be read');
  const headlines = read.value;

  const site = await openSite(folder);
  await page.addInitScript(watchKeys);
  const words = articles.slice(0, 400).flatMap(({ headline }) => headline.toLowerCase().split(' ').filter((each) => each.length > 6));
  const [first = '', second = '', third = ''] = [words[3], words[40], words[90]];
  const misspelt = third.slice(0, 2) + third.slice(3);
  for (const rate of [4, 1]) {
    await slowWorker(folder, rate);
    await page.goto(`${site.url}/search`);
    await page.waitForFunction(() => document.querySelector('search input') !== null);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const opening = Date.now();
    await page.getByRole('searchbox').fill('the');
    await page.locator('.results').waitFor({ timeout: 120_000 });
    console.info(`\n${rate} times slower: index fetched and first results after ${Date.now() - opening} ms`);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    for (const query of [first, `${second} ${first}`, misspelt]) {
      const used = await threadSeconds(session);
      const times = await typeQuery(page, query);
      const each = ((await threadSeconds(session)) - used) / query.length;
      console.info(`  “${query}”: ${say(times)}`);
      if (rate === 1) console.info(`    CPU a keystroke: page ${(each * 1000).toFixed(1)} ms in all; worker ${say(answerTimes(headlines, query))}`);
    }
  }
  await site.stop();
  await rm(folder, { recursive: true });
});
