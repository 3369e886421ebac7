import { queryOptions } from '@tanstack/react-query';
import { loadFile } from './load-file.ts';

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
    queryFn: ({ signal }) => loadFile(`articles/${encodeURIComponent(id)}.json`, articleDecoder(), signal),
  });

/** Summaries of the articles that an article points to. */
export const relatedQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['related', id],
    queryFn: ({ signal }) => loadFile(`data/related/${encodeURIComponent(id)}.json`, summariesDecoder(), signal),
  });

/** Summaries of all articles, newest first. */
export const libraryQuery = queryOptions({
  ...lasting,
  queryKey: ['library'],
  queryFn: ({ signal }) => loadFile('data/library.json', summariesDecoder(), signal),
});

/** All sources of the library, by publisher. */
export const sourcesQuery = queryOptions({
  ...lasting,
  queryKey: ['sources'],
  queryFn: ({ signal }) => loadFile('data/sources.json', sourcesDecoder(), signal),
});

/** One source of the library, with everything that rests on it. */
export const sourceQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['source', id],
    queryFn: ({ signal }) => loadFile(`data/source/${encodeURIComponent(id)}.json`, sourceDecoder(), signal),
  });
