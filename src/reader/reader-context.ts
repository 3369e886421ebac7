import { createContext, use } from 'react';
import type { ArticleSummary } from '#article/summary.ts';

/** What the reader is handed from outside: addresses, related articles, and how to get one ahead of time. */
export type ReaderSurroundings = {
  /** The address of an article's page, below the base. */
  articleHref: (id: string) => string;
  /** The address of a file of the site. */
  fileHref: (path: string) => string;
  prefetch: (article: string) => void;
  related: ArticleSummary[];
};

export const ReaderContext = createContext<ReaderSurroundings>({
  articleHref: (id) => id,
  fileHref: (path) => path,
  prefetch: () => undefined,
  related: [],
});

/** The surroundings of the article that is being drawn. */
export const useSurroundings = (): ReaderSurroundings => use(ReaderContext);
