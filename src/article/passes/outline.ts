import type { Article } from '../article.ts';
import { plainText } from '../text.ts';

/** Lists the body's headings. */
export function outline(article: Article): Article {
  const entries = article.body.flatMap((block) =>
    block.kind === 'heading' ? [{ id: block.key, level: block.level, title: plainText(block.text) }] : [],
  );
  return { ...article, outline: entries };
}
