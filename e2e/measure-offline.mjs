import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './find-browser.mjs';

/** Prints how long a deep link takes from the request to the painted story, with no server, at a quarter of the CPU's speed. */

const runs = 9;
const slowdown = 4;
/** Milliseconds that the promise allows. */
const promised = 1_500;

/** A port that is free. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });

spawnSync('npx vite build --logLevel warn', { shell: true, stdio: 'inherit' });
const server = await preview({ preview: { port: await freePort(), host: 'localhost' }, logLevel: 'silent' });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(findBrowser('chromium')?.launchOptions ?? {});
const context = await browser.newContext();
const first = await context.newPage();
await first.goto(url);
await first.waitForFunction(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null);
await first.close();
await server.close();

/** @type {{ text: number, app: number }[]} */
const figures = [];
for (let run = 0; run < runs; run += 1) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${url}article/z21-opens`);
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  figures.push(
    await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { text: paint?.startTime ?? Number.NaN, app: performance.now() };
    }),
  );
  await page.close();
}
await browser.close();

/** @param {number[]} values @returns {number} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** @param {string} name @param {number[]} values */
const print = (name, values) =>
  console.info(`${name}: median ${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}), ${runs} runs`);
const texts = figures.map(({ text }) => text);
print('Story painted, offline deep link at 4x CPU slow-down', texts);
print('App has taken over', figures.map(({ app }) => app));
console.info(median(texts) <= promised ? `Within ${promised} ms.` : `Over ${promised} ms.`);
process.exitCode = median(texts) <= promised ? 0 : 1;
