import type { WireArticle } from '../schema.ts';
import { citedIn, claimsIn, type LocatedClaim } from './claims-in.ts';
import type { Remark } from './finding.ts';
import { textsIn, type LocatedText } from './texts-in.ts';

/** A text with the claims in it. */
type ReadText = LocatedText & { claims: LocatedClaim[] };

/** An article file as the desk reads it: gone through once, for all checks. `now` in milliseconds since 1970. */
export type DeskCopy = {
  wire: WireArticle;
  /** The file's name without `.json`. */
  fileId: string;
  now: number;
  texts: ReadText[];
  cited: ReturnType<typeof citedIn>;
};

/** One group of rules over an article file. */
export type Check = (copy: DeskCopy) => Remark[];

/** Makes a copy for the desk of an article that is sound after the schema. */
export function deskCopy(wire: WireArticle, fileId: string, now: number): DeskCopy {
  const texts = textsIn(wire).map((located) => ({ path: located.path, part: located.part, text: located.text, claims: claimsIn(located) }));
  return { wire, fileId, now, texts, cited: texts.flatMap(citedIn) };
}
