import { createContext, use } from 'react';
import type { Article } from '#article/article.ts';
import type { SourceRecord } from '#article/source.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { noReading, type Reading } from './reading/reading-context.ts';
import { noSaving, type Saving } from './saving/saving-context.ts';

/** A choice of the reader's that is remembered: useSyncExternalStore's two functions and a way to change it. */
type Choice = { subscribe: (listener: () => void) => () => void; get: () => boolean; set: (isOn: boolean) => void };

/** What the reader is handed from outside: addresses, related articles, and how to get one ahead of time. */
export type ReaderSurroundings = {
  /** The address of an article's page, below the base. */
  articleHref: (id: string) => string;
  /** The address of a page of a list of articles; its first, where none is given. */
  listHref: (list: string, page?: number) => string;
  /** The address of a source's page in the library. */
  sourceHref: (source: SourceRecord) => string;
  /** The address of a file of the site. */
  fileHref: (path: string) => string;
  prefetch: (article: string) => void;
  /** An article that is here already, if it is. */
  atHand: (article: string) => Article | undefined;
  related: ArticleSummary[];
  /** Whether sources are noted in the margin. */
  marginNotes: Choice;
  /** What is saved on this device. */
  saving: Saving;
  /** Where the reader is in the articles that they began. */
  reading: Reading;
};

export const ReaderContext = createContext<ReaderSurroundings>({
  articleHref: (id) => id,
  listHref: (list) => list,
  sourceHref: ({ publisher }) => publisher,
  fileHref: (path) => path,
  prefetch: () => undefined,
  atHand: () => undefined,
  related: [],
  marginNotes: { subscribe: () => () => undefined, get: () => false, set: () => undefined },
  saving: noSaving,
  reading: noReading,
});

/** The surroundings of the article that is being drawn. */
export const useSurroundings = (): ReaderSurroundings => use(ReaderContext);
