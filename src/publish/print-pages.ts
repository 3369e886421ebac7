import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ResolvedConfig } from 'vite';
import type { ListedPage } from './feeds/sitemap.ts';
import { pagesOf, type Page } from './pages.ts';
import type { Press } from './print-page.ts';
import type { PrintMessage, PrintOrder } from './print-worker.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './key-of.ts';
import type { SiteFolder } from './site-folder.ts';

/** How many pages a thread is given at a time, and how many threads there are at most. */
const batch = 24;
const mostThreads = 8;

/** Has one thread print pages until there are none left. @throws what went wrong in it */
function runThread(script: string, order: PrintOrder, messages: Iterator<PrintMessage>): Promise<void> {
  const thread = new Worker(script, { workerData: order });
  return new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const { done, value } = messages.next();
      if (done) resolve();
      else thread.postMessage(value);
    };
    thread.on('message', next).on('error', reject);
    next();
  }).finally(() => thread.terminate());
}

function* inBatches(pages: Page[]): Generator<PrintMessage> {
  yield 'the rest';
  for (let start = 0; start < pages.length; start += batch) yield pages.slice(start, start + batch);
}

/** What a page is made from. */
const contentOf = ({ path: address, route, canonical = '', isOwn, data, from = JSON.stringify(data) }: Page): string[] => [address, route, canonical, String(isOwn), from];

/**
 * Writes the site's HTML files, so far as they do not stand: one a route with its whole text, the shell that draws any address
 * offline, and the page for addresses at which there is nothing. Gives the pages that search engines should know.
 * @param code the key of the code that prints, and `script` that of the threads that it prints in
 */
export async function printPages(config: ResolvedConfig, folder: SiteFolder, library: Bundled[], press: Omit<Press, 'template' | 'base'>, code: string, script: string): Promise<ListedPage[]> {
  const out = path.resolve(config.root, config.build.outDir);
  const template = await readFile(path.join(out, 'index.html'), 'utf8');
  const order: PrintOrder = { press: { ...press, template, base: config.base }, out };
  const own = keyOf(code, JSON.stringify(order.press));
  const pages = pagesOf(library);
  const keys = new Map(pages.map((page) => [page, keyOf(own, ...contentOf(page))]));
  const stale = pages.filter((page) => !folder.holds(page.file, keys.get(page) ?? ''));
  const messages = inBatches(stale);
  const threads = Math.max(1, Math.min(availableParallelism(), mostThreads, Math.ceil(stale.length / batch)));
  await Promise.all(Array.from({ length: threads }, () => runThread(script, order, messages)));
  for (const page of stale) folder.take(page.file, keys.get(page));
  for (const file of ['404.html', 'shell/index.html']) folder.take(file);
  return pages
    .filter(({ path: each, canonical = each, isOwn }) => canonical === each && !isOwn)
    .map(({ path: each, changed }) => ({ path: each, ...(changed !== undefined && { changed }) }));
}
