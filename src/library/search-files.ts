import type { Article } from '#article/article.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import { decodeHeadlines, decodeShard } from '#intake/decode-search.ts';
import { headlinesFile, shardFile } from '#search/index-files.ts';
import type { HeadlineIndex, TextShard } from '#search/search-index.ts';
import { distrust, fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { loadFile } from './load-file.ts';

const never = new AbortController().signal;

/** Gets the index of headlines. @param fetched its text, where it is on the way already @throws LoadError */
export const loadHeadlines = (fetched = fetchText(headlinesFile, never, true)): Promise<HeadlineIndex> =>
  loadFile(headlinesFile, decodeHeadlines, never, fetched);

/** Gets an article. @throws LoadError */
export const loadArticle = (id: string): Promise<Article> => loadFile(`articles/${encodeURIComponent(id)}.json`, decodeArticle, never);

/** Gets a shard that belongs to an index. @throws LoadError, `newer` where the site has been published anew in between */
export async function loadShard(number: number, version: string): Promise<TextShard> {
  const path = shardFile(number);
  const shard = await loadFile(path, decodeShard, never, fetchText(path, never, true));
  if (shard.version === version) return shard;
  distrust(path);
  distrust(headlinesFile);
  throw new LoadError('newer', path);
}
