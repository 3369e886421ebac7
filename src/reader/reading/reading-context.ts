/** How far an article is read: `progress` from 0 to 1; `isRead` once its end was reached. */
export type ReadingState = { progress: number; isRead: boolean };

/** An article that was begun and not read to its end. */
export type Begun = ReadingState & { id: string; headline: string; lang: string; dir: 'ltr' | 'rtl' };

/** What lists are handed of the reader's places. What they are given stays the same until it changes. */
export type Reading = {
  subscribe: (listener: () => void) => () => void;
  get: (id: string) => ReadingState | undefined;
  /** The article that was begun last. */
  last: () => Begun | undefined;
};

/** For print and tests: nothing was read. */
export const noReading: Reading = { subscribe: () => () => undefined, get: () => undefined, last: () => undefined };
