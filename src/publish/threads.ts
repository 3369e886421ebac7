import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { toIndex } from '#search/build-index.ts';
import { wholeOf } from './article-file.ts';
import type { SiteFile } from './library-files.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './site-folder.ts';

/** The scripts of the threads that a build has: the one prints pages, the other makes the search index. */
export type Threads = { print: string; search: string };

/**
 * Builds the app for Node, with the same route table that the browser gets, and the threads that work with it; unless those
 * of the last build are from the same code.
 */
export async function buildThreads({ root, base }: ResolvedConfig, code: string): Promise<Threads> {
  const outDir = path.join(root, 'node_modules/.stet/threads');
  const threads = { print: path.join(outDir, 'print-worker.js'), search: path.join(outDir, 'search-thread.js') };
  const mark = path.join(outDir, 'made-from');
  const key = keyOf(code, base);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return threads;
  await build({
    configFile: false,
    plugins: [react()],
    root,
    base,
    logLevel: 'warn',
    build: { ssr: true, outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input: ['src/publish/print-worker.ts', 'src/publish/search-thread.ts'] } },
    ssr: { noExternal: true },
  });
  writeFileSync(mark, key);
  return threads;
}

/** Makes the search index in a thread of its own. @throws what went wrong in it */
export function indexInThread({ search }: Threads, library: Bundled[]): Promise<SiteFile[]> {
  const thread = new Worker(search, { workerData: library.map(({ article }) => toIndex(wholeOf(article))) });
  return new Promise<SiteFile[]>((resolve, reject) => {
    thread.on('message', resolve).on('error', reject);
  }).finally(() => thread.terminate());
}
