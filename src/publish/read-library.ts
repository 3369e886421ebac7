import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Abstract } from '#article/abstract.ts';
import type { Article } from '#article/article.ts';
import { findNeighbours } from '#article/find-neighbours.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { dayOf, summarise, type ArticleSummary } from '#article/summary.ts';
import { decodeWire, readArticle } from '#intake/decode-article.ts';
import { checkArticle } from '#intake/desk/check-article.ts';
import { entryOf, type Entry } from '#intake/desk/entry.ts';
import { describeFinding, type Finding, type Remark } from '#intake/desk/finding.ts';
import type { Refusal } from '#intake/problem.ts';
import { count } from '#lib/count.ts';
import { ok, type Result } from '#lib/result.ts';
import { describe, noteFile, wholeOf } from './article-file.ts';
import { checkLibrary } from './desk/check-library.ts';
import type { Noted, Notes } from './notes.ts';
import { keyOf } from './key-of.ts';

/** An article of the library with what stands around it. */
export type Bundled = { article: Abstract } & Neighbours;

/** The same with the article whole. */
export type WholeBundled = { article: Article } & Neighbours;

/** Reads what is left out of an article of the library, if anything is. */
export const inFull = (bundled: Bundled): WholeBundled => ({ ...bundled, article: wholeOf(bundled.article) });

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);

/** A file's findings stand together. */
const byFile = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : Number(a.file > b.file));

/** A folder of article files: those that can be read, newest first, and what the desk found in all. */
type Reading = { files: number; library: Bundled[]; findings: Finding[] };

/** How a folder is read: what is dated later than `now` (milliseconds since 1970) is in the future; `notes` of earlier builds. */
type Manner = { now?: number; notes?: Notes | undefined };

/** Whether what the desk says of an article today, it will say of it on any later day. */
const isSettled = (remarks: Remark[]): boolean => remarks.every(({ severity, passes }) => severity === 'advice' && passes !== true);

/** Reads and checks a file, unless there are notes on it. @returns what is in it, or why that cannot be read */
function readFile(file: string, now: number, notes: Notes | undefined): Result<Noted, Refusal> {
  const name = path.basename(file);
  const bytes = readFileSync(file);
  const known = notes?.find(name, keyOf(bytes));
  if (known) return ok(known);
  const id = path.basename(file, '.json');
  const text = bytes.toString('utf8');
  const wire = decodeWire(text);
  if (!wire.ok) return wire;
  const read = { file: describe(text), article: readArticle(wire.value), entry: entryOf(wire.value, file, id), remarks: checkArticle(wire.value, id, now) };
  if (isSettled(read.remarks)) notes?.add(name, read);
  return ok(read);
}

/**
 * Reads the article files of a folder and checks them. Each file is read once; of those that break the schema there are only
 * findings. Files on which there are notes are not gone through again: of their articles the library has abstracts.
 */
export async function readFolder(folder: string, { now = Date.now(), notes }: Manner = {}): Promise<Reading> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const articles = new Map<string, Abstract>();
  for (const name of files) {
    const file = path.join(folder, name);
    const read = readFile(file, now, notes);
    if (read.ok) {
      const { article, entry, remarks } = read.value;
      noteFile(article, read.value.file, file);
      articles.set(article.id, article);
      entries.push({ ...entry, file });
      findings.push(...remarks.map((remark) => ({ file, ...remark })));
    } else findings.push(...read.error.problems.map((problem) => ({ file, severity: 'error' as const, ...problem })));
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
 * @param notes of earlier builds, which spare reading a file again
 * @throws Error that names every file, path, problem and remedy, if any file is not good enough to publish
 */
export async function readLibrary(folder: string, tell?: (line: string) => void, notes?: Notes): Promise<Bundled[]> {
  const { library, findings } = await readFolder(folder, { notes });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(`The library cannot be published:\n${errors.map((finding) => `  ${describeFinding(finding)}`).join('\n')}`);
  }
  if (findings.length > 0) tell?.(`${count(findings.length, 'piece')} of advice on the articles: npm run articles:check`);
  return library;
}
