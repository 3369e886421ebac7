import type { Article } from './article.ts';
import type { Figure } from './block.ts';

/** The figures of an article: its lead, and those in its text. */
export const figuresOf = ({ lead, body }: Pick<Article, 'lead' | 'body'>): Figure[] => [
  ...(lead ? [lead] : []),
  ...body.filter((block): block is Figure => block.kind === 'figure'),
];
