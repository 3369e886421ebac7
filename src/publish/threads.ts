import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { toIndex, toListed } from '#search/build-index.ts';
import { fileKey, wholeOf } from './article-file.ts';
import type { SiteFile } from './library-files.ts';
import type { Bundled } from './read-library.ts';
import type { LedgerOrder } from './ledger-thread.ts';
import type { SearchOrder } from './search-thread.ts';
import { keyOf } from './key-of.ts';

/** The scripts of the threads that a build has: they print pages, make the search index, and look at what the last build left. */
export type Threads = { print: string; search: string; ledger: string };

/**
 * Builds the app for Node, with the same route table that the browser gets, and the threads that work with it; unless those
 * of the last build are from the same code.
 */
export async function buildThreads({ root, base }: ResolvedConfig, code: string): Promise<Threads> {
  const outDir = path.join(root, 'node_modules/.stet/threads');
  const threads = { print: path.join(outDir, 'print-worker.js'), search: path.join(outDir, 'search-thread.js'), ledger: path.join(outDir, 'ledger-thread.js') };
  const mark = path.join(outDir, 'made-from');
  const key = keyOf(code, base);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return threads;
  await build({
    configFile: false,
    plugins: [react()],
    root,
    base,
    logLevel: 'warn',
    build: { ssr: true, outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input: ['src/publish/print-worker.ts', 'src/publish/search-thread.ts', 'src/publish/ledger-thread.ts'] } },
    ssr: { noExternal: true },
  });
  writeFileSync(mark, key);
  return threads;
}

/** The next message of a thread. @throws what went wrong in it */
async function messageOf<T>(thread: Worker): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each thread is asked for what it sends
  const [message] = (await once(thread, 'message')) as [T];
  return message;
}

/**
 * Looks in a thread of its own which files of a site another hand has touched since its last build: that takes seconds for
 * some hundred thousand. @throws what went wrong in it
 */
export function touchedInThread({ ledger }: Threads, order: LedgerOrder): Promise<string[]> {
  const thread = new Worker(ledger, { workerData: order });
  return messageOf<string[]>(thread).finally(() => thread.terminate());
}

/**
 * Begins to make the search index in a thread of its own, once that has what it does not know from the last build.
 * @param kept the file in which the thread keeps what it knows
 * @throws what went wrong in it
 */
export async function indexInThread({ search }: Threads, library: Bundled[], kept: string, code: string): Promise<{ files: Promise<SiteFile[]> }> {
  const order: SearchOrder = { kept, code, articles: library.map(({ article }) => ({ key: fileKey(article), listed: toListed(article) })) };
  const thread = new Worker(search, { workerData: order });
  const missing = await messageOf<number[]>(thread);
  const files = messageOf<SiteFile[]>(thread).finally(() => thread.terminate());
  thread.postMessage(missing.flatMap((index) => library[index] ?? []).map(({ article }) => toIndex(wholeOf(article))));
  return { files };
}
