import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { changed } from './feeds/instants.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { ByRoute } from './opening.ts';
import { pagesOf, type Page } from './pages.ts';
import type { PrintMessage, PrintOrder } from './print-worker.ts';
import type { Bundled } from './read-library.ts';
import type { SiteSettings } from './site-settings.ts';

/** How many pages a thread is given at a time, and how many threads there are at most. */
const batch = 24;
const mostThreads = 8;

/** Builds the app for Node, with the same route table that the browser gets, and the thread that prints with it. */
async function buildPress({ root, base }: ResolvedConfig): Promise<string> {
  const outDir = path.join(root, 'node_modules/.stet/prerender');
  await build({
    configFile: false,
    plugins: [react()],
    root,
    base,
    logLevel: 'warn',
    build: { ssr: 'src/publish/print-worker.ts', outDir, emptyOutDir: true, copyPublicDir: false },
    ssr: { noExternal: true },
  });
  return path.join(outDir, 'print-worker.js');
}

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

/**
 * Writes the site's HTML files: one a route with its whole text, the shell that draws any address offline, and the page
 * for addresses at which there is nothing. Gives the pages that search engines should know.
 */
export async function printPages(config: ResolvedConfig, library: Bundled[], site: SiteSettings, openings: ByRoute<string>): Promise<ListedPage[]> {
  const out = path.resolve(config.root, config.build.outDir);
  const template = await readFile(path.join(out, 'index.html'), 'utf8');
  const script = await buildPress(config);
  const pages = pagesOf(library);
  const messages = inBatches(pages);
  const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(pages.length / batch));
  const order = { press: { template, openings, site, base: config.base }, out };
  await Promise.all(Array.from({ length: threads }, () => runThread(script, order, messages)));
  return pages
    .filter(({ path: own, canonical = own, isOwn }) => canonical === own && !isOwn)
    .map(({ path: own, data: { article } }) => ({ path: own, ...(article && { changed: changed(article.article) }) }));
}
