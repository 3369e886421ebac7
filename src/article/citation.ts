import type { Source } from './source.ts';

/** Words of a source, in its language. `ofClaim`: quoted for this claim; else one passage kept of the source for all its claims. */
export type Passage = { text: string; translation?: string; ofClaim: boolean };

/** One source of a citation. `source` is absent where the article cites an id that it does not list. */
export type CitedSource = {
  id: string;
  source?: Source;
  locator?: string;
  passage?: Passage;
};

/** The tie from a claim to its sources. `number` counts the article's claims from 1 in reading order. */
export type Citation = { number: number; cited: CitedSource[] };
