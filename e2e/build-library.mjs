import path from 'node:path';
import { build } from 'vite';

/** Builds a site from a folder like `public`. Use: npm run build:library -- <publicDir> <outDir> */
const [publicDir, outDir] = process.argv.slice(2).map((folder) => path.resolve(folder));
if (publicDir === undefined || outDir === undefined) throw new Error('Give the folder of the library and that of the site.');
await build({ publicDir, build: { outDir, emptyOutDir: true, reportCompressedSize: false }, logLevel: 'warn' });
