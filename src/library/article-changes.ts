import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#article/article.ts';
import { compareArticles, type Comparison } from '#article/compare/compare-articles.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import type { KnownText } from '#offline/store/baseline.ts';
import { noteSeen, readBaseline } from '#offline/store/earlier.ts';
import { articleText } from './article-texts.ts';
import { distrust } from './fetch-text.ts';
import { articlePath, articleQuery } from './queries.ts';

/** A story as it is now, what the reader had of it before, and how the two differ; no comparison where the text is the same. */
export type ArticleChanges = { article: Article; known?: Pick<KnownText, 'at' | 'how'>; comparison?: Comparison };

/**
 * Gets a story from the server itself and compares it with what the reader saved or read of it; notes that they have seen it.
 * Nothing is compared where nothing was kept. @throws LoadError where the story cannot be had
 */
export async function loadChanges(client: QueryClient, id: string): Promise<ArticleChanges> {
  // What is on the device may be the very text that was saved.
  distrust(articlePath(id));
  const article = await client.fetchQuery({ ...articleQuery(id), staleTime: 0 });
  const text = articleText(id);
  const baseline = text && (await readBaseline(id, text.version).catch(() => undefined));
  const before = baseline && decodeArticle(baseline.known.article);
  if (!text || !baseline || !before?.ok) return { article };
  const { at, how, version } = baseline.known;
  if (version === text.version) return { article, known: { at, how } };
  await noteSeen(id, text, Date.now()).catch(() => undefined);
  return { article, known: { at, how }, comparison: compareArticles(before.value, article) };
}
