import { queryOptions } from '@tanstack/react-query';
import type { Refusal } from '#intake/problem.ts';
import { loadPart } from '#lib/load-part.ts';
import type { Result } from '#lib/result.ts';
import { distrust, fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';

type Decode<T> = (text: string) => Result<T, Refusal>;

/** Fetches a file while its decoder is loaded, and decodes it. @throws LoadError, PartError */
async function load<T>(path: string, decoder: Promise<Decode<T>>, signal: AbortSignal): Promise<T> {
  const [text, decode] = await Promise.all([fetchText(path, signal), loadPart(() => decoder)]);
  const decoded = decode(text);
  if (decoded.ok) return decoded.value;
  distrust(path);
  throw new LoadError(decoded.error.reason, path, { problems: decoded.error.problems });
}

// The first paint needs no intake: its code comes with the first data.
const articleDecoder = async () => (await import('#intake/decode-article.ts')).decodeArticle;
const summariesDecoder = async () => (await import('#intake/decode-summaries.ts')).decodeSummaries;
const sourcesDecoder = async () => (await import('#intake/decode-sources.ts')).decodeSources;
const sourceDecoder = async () => (await import('#intake/decode-sources.ts')).decodeSource;

/** What is read stays as it is while the app is open: a story does not change under its reader. */
const lasting = { staleTime: Infinity, gcTime: Infinity };

/** One article. */
export const articleQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['article', id],
    queryFn: ({ signal }) => load(`articles/${encodeURIComponent(id)}.json`, articleDecoder(), signal),
  });

/** Summaries of the articles that an article points to. */
export const relatedQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['related', id],
    queryFn: ({ signal }) => load(`data/related/${encodeURIComponent(id)}.json`, summariesDecoder(), signal),
  });

/** Summaries of all articles, newest first. */
export const libraryQuery = queryOptions({
  ...lasting,
  queryKey: ['library'],
  queryFn: ({ signal }) => load('data/library.json', summariesDecoder(), signal),
});

/** All sources of the library, by publisher. */
export const sourcesQuery = queryOptions({
  ...lasting,
  queryKey: ['sources'],
  queryFn: ({ signal }) => load('data/sources.json', sourcesDecoder(), signal),
});

/** One source of the library, with everything that rests on it. */
export const sourceQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['source', id],
    queryFn: ({ signal }) => load(`data/source/${encodeURIComponent(id)}.json`, sourceDecoder(), signal),
  });
