import { queryOptions } from '@tanstack/react-query';
import { noteArticleText } from './article-texts.ts';
import { loadFile, type Decode } from './load-file.ts';
import { savedCopy } from './saved-copy.ts';

/** Milliseconds that the network has before a saved copy is shown in its place. */
const patience = 1_000;

/** Loads a file; where it cannot be had in time, or is no good, what the reader saved of it. @throws LoadError */
async function loadOrSaved<T>(path: string, decoder: Promise<Decode<T>>, signal: AbortSignal, copy: () => Promise<string | undefined>): Promise<T> {
  const fresh = loadFile(path, decoder, signal);
  const late = new Promise<{ ok: false }>((resolve) => {
    setTimeout(() => resolve({ ok: false }), patience);
  });
  const first = await Promise.race([fresh.then((value) => ({ ok: true, value }) as const).catch(() => ({ ok: false }) as const), late]);
  if (first.ok) return first.value;
  const text = await copy();
  const decoded = text === undefined ? undefined : (await decoder)(text);
  return decoded?.ok ? decoded.value : fresh;
}

/** The first paint needs no intake: its code comes with the first data. */
const decoders = () => import('#intake/decoders.ts');

const articleDecoder = async (id: string) => {
  const { decodeArticle } = await decoders();
  return (text: string) => {
    noteArticleText(id, text);
    return decodeArticle(text);
  };
};
const listDecoder = async () => (await decoders()).decodeListPage;
const topicsDecoder = async () => (await decoders()).decodeTopics;
const timelineDecoder = async () => (await decoders()).decodeTimeline;
const placesDecoder = async () => (await decoders()).decodePlaces;
const sourcesDecoder = async () => (await decoders()).decodeSourcePart;
const neighboursDecoder = async () => (await decoders()).decodeNeighbours;
const sourceDecoder = async () => (await decoders()).decodeSource;

/** What is read stays as it is while the app is open: a story does not change under its reader. */
const lasting = { staleTime: Infinity, gcTime: Infinity };

/** The file of an article, below the site's root. */
export const articlePath = (id: string): string => `articles/${encodeURIComponent(id)}.json`;

/** One article. */
export const articleQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['article', id],
    queryFn: ({ signal }) => loadOrSaved(articlePath(id), articleDecoder(id), signal, () => savedCopy(id, 'article')),
  });

/** What stands around an article: the articles that it leads to, and its thread. */
export const relatedQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['related', id],
    queryFn: ({ signal }) => loadOrSaved(`data/related/${encodeURIComponent(id)}.json`, neighboursDecoder(), signal, () => savedCopy(id, 'related')),
  });

/** One page of a list of articles. @param page from 1 */
export const listQuery = (name: string, page: number) =>
  queryOptions({
    ...lasting,
    queryKey: ['list', name, page],
    queryFn: ({ signal }) => loadFile(`data/list/${encodeURIComponent(name)}/${page}.json`, listDecoder(), signal),
  });

/** All topics of the library, the most frequent first. */
export const topicsQuery = queryOptions({
  ...lasting,
  queryKey: ['topics'],
  queryFn: ({ signal }) => loadFile('data/topics.json', topicsDecoder(), signal),
});

/** A page of the timeline across all articles: `newest`, or one of those that it names. */
export const timelineQuery = (name: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['timeline', name],
    queryFn: ({ signal }) => loadFile(`data/timeline/${encodeURIComponent(name)}.json`, timelineDecoder(), signal),
  });

/** All places of the library's maps. */
export const placesQuery = queryOptions({
  ...lasting,
  queryKey: ['places'],
  queryFn: ({ signal }) => loadFile('data/places.json', placesDecoder(), signal),
});

/** A part of the list of all sources, by publisher. @param part from 1 */
export const sourcesQuery = (part: number) =>
  queryOptions({
    ...lasting,
    queryKey: ['sources', part],
    queryFn: ({ signal }) => loadFile(`data/sources/${part}.json`, sourcesDecoder(), signal),
  });

/** One source of the library, with everything that rests on it. */
export const sourceQuery = (id: string) =>
  queryOptions({
    ...lasting,
    queryKey: ['source', id],
    queryFn: ({ signal }) => loadFile(`data/source/${encodeURIComponent(id)}.json`, sourceDecoder(), signal),
  });
