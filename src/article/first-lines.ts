import type { Article } from './article.ts';
import { plainText } from './text.ts';

/** What an article begins with beyond its standfirst: its first key point, else its first paragraph; without marks. */
export function firstLines({ body }: Pick<Article, 'body'>): string | undefined {
  const keyPoints = body.find((block) => block.kind === 'keyPoints');
  const paragraph = body.find((block) => block.kind === 'paragraph');
  const text = keyPoints?.points[0] ?? paragraph?.text;
  return text && plainText(text);
}
