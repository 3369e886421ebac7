import type { Source } from './source.ts';

/** The words of a source that support a claim, in the source's language. */
export type Passage = { text: string; translation?: string };

/** One source of a citation. `source` is absent where the article cites an id that it does not list. */
export type CitedSource = {
  id: string;
  source?: Source;
  locator?: string;
  passage?: Passage;
};

/** The tie from a claim to its sources. `number` counts the article's claims from 1 in reading order. */
export type Citation = { number: number; cited: CitedSource[] };
