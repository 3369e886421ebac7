import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type ResolvedConfig } from 'vite';
import { librarySourceId } from '#article/library-source.ts';
import type { FileEntry } from '#lib/file-entry.ts';
import { catalogueOf } from './catalogue.ts';
import { listsToKeep, withinBudget } from './lists-to-keep.ts';
import { headlinesFile } from '#search/index-files.ts';
import { mediaType } from './media-type.ts';
import type { Bundled } from './read-library.ts';

/** Bytes of articles, their pages, data and pictures, that are kept ahead of reading; newest first. */
const articleBudget = 2_000_000;

/** Bytes of lists and their pages that are kept ahead of reading. */
const listBudget = 1_000_000;
/** Bytes of the search index that are kept ahead of searching: a small library's whole, of a large one the headlines at most. */
const searchBudget = 500_000;

type File = { path: string; entry: FileEntry; size: number };

/** Files for others than readers of this site: not read for its list. */
const isForOthers = (file: string): boolean => /^(media\/cards\/|media\/site-card\.png$|article\/[^/]+\/ninjs\.json$|(feed|atom|sitemap[-\d]*)\.(xml|json)$|robots\.txt$|site\.json$)/.test(file);

async function readFiles(out: string): Promise<File[]> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = names.filter((each) => each.isFile()).map((each) => path.relative(out, path.join(each.parentPath, each.name)).replaceAll('\\', '/'));
  return Promise.all(
    paths.filter((file) => !isForOthers(file)).toSorted().map(async (file) => {
      const bytes = await readFile(path.join(out, file));
      const hash = createHash('sha256').update(bytes).digest('base64');
      // Pages are asked for by their folder: many hosts redirect from its index.html.
      const address = file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/');
      return { path: file, entry: [address, hash, mediaType(file).split(';')[0] ?? ''], size: bytes.length };
    }),
  );
}

/** What the app needs on any page: code, styles, the text face's basic Latin. */
const isShell = ({ path: file }: File): boolean =>
  /^(shell\/|search\/index\.html$|manifest\.webmanifest$|icons\/icon)/.test(file) ||
  (file.startsWith('assets/') && !(file.endsWith('.woff2') && !isTextFace(file)));

/** Whether a file is the text face's basic Latin, which is preloaded; other scripts come when they are read. */
export const isTextFace = (file: string): boolean => /source-serif-4-latin-wght-normal/.test(file);

/** The lists that the budget holds, with their pages. */
function listFiles(files: File[], library: Bundled[]): File[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return withinBudget(listsToKeep(catalogueOf(library)), listBudget, (file) => byPath.get(file)?.size).flatMap((file) => byPath.get(file) ?? []);
}

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

/** The files of the search index, headlines first, as many as the budget holds. */
function searchFiles(files: File[]): File[] {
  const own = files.filter(({ path: file }) => /^search\/.*\.json$/.test(file));
  let left = searchBudget;
  return own
    .toSorted((a, b) => Number(b.path === headlinesFile) - Number(a.path === headlinesFile))
    .filter(({ size }) => {
      left -= size;
      return left >= 0;
    });
}

/** Builds the worker with the list of this version's files in it. Comes last: the list holds all that was built before. */
export async function buildWorker({ root, base, build: { outDir } }: ResolvedConfig, library: Bundled[]): Promise<void> {
  const out = path.resolve(root, outDir);
  const files = await readFiles(out);
  const entries = [...new Set([...files.filter(isShell), ...listFiles(files, library), ...searchFiles(files), ...articleFiles(files, library)])].map(({ entry }) => entry);
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
