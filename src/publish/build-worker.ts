import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type ResolvedConfig } from 'vite';
import { precacheEntries } from './precache-files.ts';
import type { Bundled } from './read-library.ts';

/** Builds a script of its own, as one file with no imports. @param define texts that stand for others in it */
async function buildScript({ root, base }: ResolvedConfig, input: string, outDir: string, file: string, define = {}): Promise<void> {
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input, output: { entryFileNames: file, format: 'iife' } },
    },
  });
}

/** The worker, and the one that ends it. */
export const workerFiles = ['sw.js', 'sw-kill.js'] as const;

/**
 * Builds the worker with the list of this version's files in it, and the one that ends it. Comes last: the list holds all that
 * was built before. A version is its files and the headers that they are sent with.
 * @param headers the `_headers` file
 */
export async function buildWorker(config: ResolvedConfig, library: Bundled[], headers: string): Promise<void> {
  const out = path.resolve(config.root, config.build.outDir);
  const { needed, entries } = await precacheEntries(out, library);
  const version = createHash('sha256').update(JSON.stringify(entries) + headers).digest('hex').slice(0, 12);
  const [worker, end] = workerFiles;
  await buildScript(config, 'src/service-worker.ts', out, worker, { __PRECACHE__: JSON.stringify({ version, needed, entries }) });
  await buildScript(config, 'src/service-worker-end.ts', out, end);
}
