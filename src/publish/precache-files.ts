import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { librarySourceId } from '#article/library-source.ts';
import type { FileEntry } from '#lib/file-entry.ts';
import { packFile } from '#lib/pack.ts';
import { headlinesFile } from '#search/index-files.ts';
import { catalogueOf } from './catalogue.ts';
import { listsToKeep, withinBudget } from './lists-to-keep.ts';
import { mediaType } from './media-type.ts';
import type { Bundled } from './read-library.ts';

/** Bytes of articles, their pages, data and pictures, that are kept ahead of reading; newest first. */
const articleBudget = 6_000_000;

/** Bytes of lists and their pages that are kept ahead of reading. */
const listBudget = 1_000_000;

/** Bytes of stories without pages and pictures, newest first, and of lists, that the worker waits for: these open with no network. */
const textBudget = { stories: 700_000, lists: 300_000 };

/** Bytes of the search index that are kept ahead of searching: a small library's whole, of a large one the headlines at most. */
const searchBudget = 500_000;

type File = { path: string; size: number };

/** The entry of a file: pages are asked for by their folder, for many hosts redirect from its index.html. */
async function entryOf(out: string, file: string): Promise<FileEntry> {
  const hash = createHash('sha256').update(await readFile(path.join(out, file))).digest('base64');
  const address = file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/');
  return [address, hash, mediaType(file).split(';')[0] ?? ''];
}

/** The files at these paths and below these folders, in order; what is not there is left out. */
async function filesAt(out: string, paths: string[]): Promise<File[]> {
  const found = await Promise.all(
    paths.map(async (each): Promise<File[]> => {
      const at = await stat(path.join(out, each)).catch(() => undefined);
      if (!at) return [];
      if (!at.isDirectory()) return [{ path: each, size: at.size }];
      return filesAt(out, (await readdir(path.join(out, each))).toSorted().map((name) => `${each}/${name}`));
    }),
  );
  return found.flat();
}

/** Whether a file is the text face's basic Latin, which is preloaded; other scripts come when they are read. */
export const isTextFace = (file: string): boolean => /source-serif-4-latin-wght-normal/.test(file);

/** What the app needs on any page: code, styles, the text face's basic Latin. */
async function shellFiles(out: string): Promise<File[]> {
  const icons = (await readdir(path.join(out, 'icons')).catch(() => [])).filter((name) => name.startsWith('icon'));
  const files = await filesAt(out, ['assets', ...icons.map((name) => `icons/${name}`), 'manifest.webmanifest', 'index.html', 'data/list/all/1.json', 'changes/index.html', 'saved/index.html', 'search/index.html', 'shell/index.html']);
  return files.filter(({ path: file }) => !file.endsWith('.woff2') || isTextFace(file));
}

/** The lists that the budget holds, with their pages. */
async function listFiles(out: string, library: Bundled[]): Promise<File[]> {
  const groups = listsToKeep(catalogueOf(library));
  const sizes = new Map((await filesAt(out, groups.flat())).map(({ path: file, size }) => [file, size]));
  return withinBudget(groups, listBudget, (file) => sizes.get(file)).map((file) => ({ path: file, size: sizes.get(file) ?? 0 }));
}

/** As many files as a budget holds, in order. */
function within(files: File[], budget: number): File[] {
  let left = budget;
  return files.filter(({ size }) => (left -= size) >= 0);
}

/** The files of the search index, headlines first, as many as the budget holds. */
async function searchFiles(out: string): Promise<File[]> {
  const parts = (await readdir(path.join(out, 'search'))).filter((name) => name.endsWith('.json')).map((name) => `search/${name}`);
  const files = await filesAt(out, [headlinesFile, ...parts.filter((file) => file !== headlinesFile)]);
  return within(files, searchBudget);
}

/** Files for others than readers of this site, which stand among those of an article. */
const isForOthers = ({ path: file }: File): boolean => file.endsWith('/ninjs.json');

/** The files of the newest articles and then of their sources, as many as the budget holds, but for those in the pack. Looks at no more than that. */
async function articleFiles(out: string, library: Bundled[], packed: Set<string>): Promise<File[]> {
  let left = articleBudget;
  const taken: File[] = [];
  const take = async (paths: string[]): Promise<boolean> => {
    const own = (await filesAt(out, paths)).filter((file) => !isForOthers(file) && !packed.has(file.path));
    left -= own.reduce((sum, { size }) => sum + size, 0);
    if (left >= 0) taken.push(...own);
    return left >= 0;
  };
  const sources = new Set<string>();
  for (const { article } of library) {
    const { id, lead } = article;
    const pictures = lead?.picture.kind === 'image' ? [lead.picture.src] : [];
    // The page comes with its sources as files.
    if (!(await take([`articles/${id}.json`, `data/related/${id}.json`, `article/${id}`, `media/drawings/${id}`, ...pictures]))) return taken;
    for (const source of article.sources) sources.add(librarySourceId(source));
  }
  // Stories come before their sources, which the shell draws.
  for (const id of sources) if (!(await take([`data/source/${id}.json`]))) return taken;
  return taken;
}

/** Whether a file is the text of a story, or what stands around it: from these the shell draws it. */
const isStory = ({ path: file }: File): boolean => /^(?:articles|data\/related)\//.test(file);

/**
 * The entries of all files of a built site that the worker keeps ahead of reading: first those that the app needs to open, and
 * what it can draw stories and lists from.
 * @param out the built site
 */
export async function precacheEntries(out: string, library: Bundled[]): Promise<{ needed: number; entries: FileEntry[] }> {
  const packed = new Set(Object.keys(JSON.parse(await readFile(path.join(out, packFile), 'utf8'))));
  const [shell, lists, search, articles] = await Promise.all([shellFiles(out), listFiles(out, library), searchFiles(out), articleFiles(out, library, packed)]);
  const data = lists.filter(({ path: file }) => file.endsWith('.json'));
  const first = [...shell, ...within(articles.filter(isStory), textBudget.stories), ...within(data, textBudget.lists)];
  const needed = new Set(first.map(({ path: file }) => file));
  const all = new Set([...needed, ...[lists, search, articles].flat().map(({ path: file }) => file), packFile]);
  return { needed: needed.size, entries: await Promise.all([...all].map((file) => entryOf(out, file))) };
}
