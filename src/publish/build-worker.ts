import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type ResolvedConfig } from 'vite';
import { librarySourceId } from '#article/library-source.ts';
import type { FileEntry } from '#lib/file-entry.ts';
import { mediaType } from './media-type.ts';
import type { Bundled } from './read-library.ts';

/** Bytes of articles, their pages, data and pictures, that are kept ahead of reading; newest first. */
const articleBudget = 2_000_000;

type File = { path: string; entry: FileEntry; size: number };

async function readFiles(out: string): Promise<File[]> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = names.filter((each) => each.isFile()).map((each) => path.relative(out, path.join(each.parentPath, each.name)).replaceAll('\\', '/'));
  return Promise.all(
    paths.toSorted().map(async (file) => {
      const bytes = await readFile(path.join(out, file));
      const hash = createHash('sha256').update(bytes).digest('base64');
      // Pages are asked for by their folder: many hosts redirect from its index.html.
      const address = file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/');
      return { path: file, entry: [address, hash, mediaType(file).split(';')[0] ?? ''], size: bytes.length };
    }),
  );
}

/** What the app needs on any page: code, styles, the text face's basic Latin, the lists and the pages beside articles and sources. */
const isShell = ({ path: file }: File): boolean =>
  /^(index\.html|shell\/|sources\/|saved\/|data\/(library|sources)\.json$|manifest\.webmanifest$|icons\/icon)/.test(file) ||
  (file.startsWith('assets/') && !(file.endsWith('.woff2') && !isTextFace(file)));

/** Whether a file is the text face's basic Latin, which is preloaded; other scripts come when they are read. */
export const isTextFace = (file: string): boolean => /source-serif-4-latin-wght-normal/.test(file);

/** The files of the newest articles, as many as the budget holds. */
function articleFiles(files: File[], library: Bundled[]): File[] {
  let left = articleBudget;
  const take = (own: File[]): File[] => {
    left -= own.reduce((sum, { size }) => sum + size, 0);
    return left < 0 ? [] : own;
  };
  const articles = library.flatMap(({ article }) => {
    const { id, lead } = article;
    const pictures = lead?.picture.kind === 'image' ? [lead.picture.src] : [];
    const own = files.filter(
      ({ path: file }) =>
        [`articles/${id}.json`, `data/related/${id}.json`, ...pictures].includes(file) ||
        // The page, and its sources as files.
        file.startsWith(`article/${id}/`) ||
        file.startsWith(`media/drawings/${id}/`),
    );
    return take(own);
  });
  // Stories come before the pages of their sources.
  const ids = new Set(library.flatMap(({ article }) => article.sources.map(librarySourceId)));
  const sources = [...ids].flatMap((id) => take(files.filter(({ path: file }) => [`source/${id}/index.html`, `data/source/${id}.json`].includes(file))));
  return [...articles, ...sources];
}

/** Builds the worker with the list of this version's files in it. Comes last: the list holds all that was built before. */
export async function buildWorker({ root, base, build: { outDir } }: ResolvedConfig, library: Bundled[]): Promise<void> {
  const out = path.resolve(root, outDir);
  const files = await readFiles(out);
  const entries = [...new Set([...files.filter(isShell), ...articleFiles(files, library)])].map(({ entry }) => entry);
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify({ version, entries }) },
    build: {
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/service-worker.ts', output: { entryFileNames: 'sw.js', format: 'iife' } },
    },
  });
}
