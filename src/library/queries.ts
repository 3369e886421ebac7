import { queryOptions } from '@tanstack/react-query';
import type { Refusal } from '#intake/problem.ts';
import type { Result } from '#lib/result.ts';
import { noteArticleText } from './article-version-read.ts';
import { distrust, fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { savedCopy } from './saved-copy.ts';

type Decode<T> = (text: string) => Result<T, Refusal>;

/** Fetches a file while its decoder is loaded, and decodes it. @throws LoadError */
async function load<T>(path: string, decoder: Promise<Decode<T>>, signal: AbortSignal): Promise<T> {
  const [text, decode] = await Promise.all([fetchText(path, signal), decoder]);
  const decoded = decode(text);
  if (decoded.ok) return decoded.value;
  distrust(path);
  throw new LoadError(decoded.error.reason, path, decoded.error.problems);
}

/** Milliseconds that the network has before a saved copy is shown in its place. */
const patience = 1_000;

/** Loads a file; where it cannot be had in time, or is no good, what the reader saved of it. @throws LoadError */
async function loadOrSaved<T>(path: string, decoder: Promise<Decode<T>>, signal: AbortSignal, copy: () => Promise<string | undefined>): Promise<T> {
  const fresh = load(path, decoder, signal);
  const late = new Promise<{ ok: false }>((resolve) => {
    setTimeout(() => resolve({ ok: false }), patience);
  });
  const first = await Promise.race([fresh.then((value) => ({ ok: true, value }) as const).catch(() => ({ ok: false }) as const), late]);
  if (first.ok) return first.value;
  const text = await copy();
  const decoded = text === undefined ? undefined : (await decoder)(text);
  return decoded?.ok ? decoded.value : fresh;
}

// The first paint needs no intake: its code comes with the first data.
const articleDecoder = async (id: string) => {
  const { decodeArticle } = await import('#intake/decode-article.ts');
  return (text: string) => {
    noteArticleText(id, text);
    return decodeArticle(text);
  };
};
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
    queryFn: ({ signal }) => loadOrSaved(`articles/${encodeURIComponent(id)}.json`, articleDecoder(id), signal, () => savedCopy(id, 'article')),
  });

/** Summaries of the articles that an article points to. */
export const relatedQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['related', id],
    queryFn: ({ signal }) => loadOrSaved(`data/related/${encodeURIComponent(id)}.json`, summariesDecoder(), signal, () => savedCopy(id, 'related')),
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
