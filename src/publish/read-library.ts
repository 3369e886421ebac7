import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#article/article.ts';
import { findNeighbours } from '#article/find-neighbours.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { dayOf, summarise, type ArticleSummary } from '#article/summary.ts';
import { decodeWire, readArticle } from '#intake/decode-article.ts';
import { checkArticle } from '#intake/desk/check-article.ts';
import { entryOf, type Entry } from '#intake/desk/entry.ts';
import { describeFinding, type Finding } from '#intake/desk/finding.ts';
import { count } from '#lib/count.ts';
import { digest } from '#lib/digest.ts';
import { checkLibrary } from './desk/check-library.ts';
import { keyOf } from './site-folder.ts';

/** An article of the library with what stands around it. */
export type Bundled = { article: Article } & Neighbours;

/** What is known of the file of an article: `key` names its content for the build, `version` for readers. */
type ArticleFile = { key: string; version: string; bytes: number };

// A byte-order mark is dropped, as browsers do.
const describe = (text: string): ArticleFile => ({ key: keyOf(text), version: digest(text.replace(/^\uFEFF/, '')), bytes: Buffer.byteLength(text) });

const articleFiles = new WeakMap<Article, ArticleFile>();

/** The file that an article was read from. One that was not read from a file is taken as if it were its JSON. */
export function fileOf(article: Article): ArticleFile {
  const file = articleFiles.get(article) ?? describe(JSON.stringify(article));
  articleFiles.set(article, file);
  return file;
}

/** The key of the file that an article was read from: it has the same as long as nothing in it is changed. */
export const fileKey = (article: Article): string => fileOf(article).key;

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);

/** A file's findings stand together. */
const byFile = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : Number(a.file > b.file));

/** A folder of article files: those that can be read, newest first, and what the desk found in all. */
type Reading = { files: number; library: Bundled[]; findings: Finding[] };

/**
 * Reads the article files of a folder and checks them. Each file is read once; of those that break the schema there are only
 * findings.
 * @param now in milliseconds since 1970: what is dated later is in the future
 */
export async function readFolder(folder: string, now = Date.now()): Promise<Reading> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const articles = new Map<string, Article>();
  for (const name of files) {
    const file = path.join(folder, name);
    const id = path.basename(name, '.json');
    const text = readFileSync(file, 'utf8');
    const wire = decodeWire(text);
    if (wire.ok) {
      const article = readArticle(wire.value);
      articleFiles.set(article, describe(text));
      articles.set(article.id, article);
      entries.push(entryOf(wire.value, file, id));
      findings.push(...checkArticle(wire.value, id, now).map((remark) => ({ file, ...remark })));
    } else findings.push(...wire.error.problems.map((problem) => ({ file, severity: 'error' as const, ...problem })));
  }
  const ids = files.map((name) => path.basename(name, '.json'));
  const across = checkLibrary(entries, ids, (src) => existsSync(path.join(folder, '..', src)));

  const neighboursOf = findNeighbours([...articles.values()]);
  const library = [...articles.values()].map((article): Bundled => ({ article, ...neighboursOf(article) }));
  return {
    files: files.length,
    library: library.toSorted((a, b) => newestFirst(summarise(a.article), summarise(b.article))),
    findings: [...findings, ...across].toSorted(byFile),
  };
}

/**
 * Reads the articles of a folder, newest first.
 * @param tell is handed a line where there is advice, which stops nothing
 * @throws Error that names every file, path, problem and remedy, if any file is not good enough to publish
 */
export async function readLibrary(folder: string, tell?: (line: string) => void): Promise<Bundled[]> {
  const { library, findings } = await readFolder(folder);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(`The library cannot be published:\n${errors.map((finding) => `  ${describeFinding(finding)}`).join('\n')}`);
  }
  if (findings.length > 0) tell?.(`${count(findings.length, 'piece')} of advice on the articles: npm run articles:check`);
  return library;
}
