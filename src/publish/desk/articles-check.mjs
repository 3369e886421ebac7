import { runnerImport } from 'vite';

/**
 * `npm run articles:check`, or `npm run articles:check -- <folder>`. Vite reads the TypeScript: Node 20 does not.
 * @type {{ module: typeof import('./articles-check.ts') }}
 */
const { module } = await runnerImport('/src/publish/desk/articles-check.ts', { configFile: false, logLevel: 'error' });
const folder = process.argv[2] ?? 'public/articles';
try {
  process.exitCode = await module.articlesCheck(folder, console.log);
} catch (error) {
  console.error(`${folder} cannot be read: ${String(error)}`);
  process.exitCode = 1;
}
