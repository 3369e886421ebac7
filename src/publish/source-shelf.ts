import { existsSync, readFileSync } from 'node:fs';
import type { Abstract } from '#article/abstract.ts';
import { summariseSource, type LibrarySource, type LibrarySourceSummary } from '#article/library-source.ts';
import { findSources, recordAt, sourceAt, type SourceRow } from '#article/library-sources.ts';
import type { PartEntry, SourcePart } from '#article/lists/source-part.ts';
import { fileKey, wholeOf } from './article-file.ts';
import { keyOf } from './key-of.ts';
import { boundsOf, divideSources } from './source-parts.ts';
import { replaceFile } from './writer.ts';

/** All sources of a library, and the parts that their list is split into, with the keys of those. `key` names what they were found in. */
type Found = { key: string; rows: SourceRow[]; parts: PartEntry[]; partKeys: string[] };

/** The sources of a library. What is known of one is put together when it is asked for, and has a key: a build after a small change asks for few. */
export type SourceShelf = Pick<Found, 'rows' | 'parts'> & {
  sourceOf: (row: SourceRow) => LibrarySource;
  keyOfSource: (row: SourceRow) => string;
  /** A page of the list of all, counted from 1. */
  part: (part: number) => SourcePart;
  keyOfPart: (part: number) => string;
};

/** Where it is kept what was found, from build to build, and the key of the code that finds. */
export type Keep = { at: string; code: string };

const summaryOf = (row: SourceRow, articles: Abstract[]): LibrarySourceSummary =>
  summariseSource(row.id, recordAt(row, articles), { articles: row.listings.length, claims: row.claims });

/** Finds the sources of some articles, unless they were found in just the same before. */
function findOnce(articles: Abstract[], keep?: Keep): Found {
  const key = keyOf(keep?.code ?? '', ...articles.map(({ id, sources }) => JSON.stringify([id, sources])));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written here
  const known = keep && existsSync(keep.at) ? (JSON.parse(readFileSync(keep.at, 'utf8')) as Found) : undefined;
  if (known?.key === key) return known;
  const rows = findSources(articles);
  const summaries = rows.map((row) => summaryOf(row, articles));
  const parts = divideSources(summaries);
  const partKeys = parts.map((_, index) => keyOf(JSON.stringify([parts, summaries.slice(...boundsOf(parts, index + 1))])));
  const found = { key, rows, parts, partKeys };
  if (keep) replaceFile(keep.at, JSON.stringify(found));
  return found;
}

/** Puts the sources of articles in order. @param keep where what is found is kept, if it is */
export function shelveSources(articles: Abstract[], keep?: Keep): SourceShelf {
  const { rows, parts, partKeys } = findOnce(articles, keep);
  const keys = articles.map(fileKey);
  return {
    rows,
    parts,
    sourceOf: (row) => sourceAt(row, articles, wholeOf),
    keyOfSource: ({ id, listings }) => keyOf(id, ...listings.map(({ article }) => keys[article] ?? '')),
    part: (part) => ({ part, parts, sources: rows.slice(...boundsOf(parts, part)).map((row) => summaryOf(row, articles)) }),
    keyOfPart: (part) => partKeys[part - 1] ?? '',
  };
}
