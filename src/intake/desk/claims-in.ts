import type { WireText } from '../schema.ts';
import type { LocatedText } from './texts-in.ts';

type MarkDef = WireText['markDefs'][number];
type WireCitation = Extract<MarkDef, { _type: 'citation' }>;

/** A claim of an article file: its first span's place, its words, and where in its text they begin and end. */
export type LocatedClaim = { path: string; words: string; start: number; end: number; citation: WireCitation };

/** A source that a citation names, with its place in the JSON. */
type LocatedCited = { path: string; cited: WireCitation['sources'][number] };

function firstCitation(marks: string[], marked: Map<string, MarkDef>): WireCitation | undefined {
  for (const key of marks) {
    const mark = marked.get(key);
    if (mark?._type === 'citation') return mark;
  }
  return undefined;
}

/** The claims of a text in reading order, as `read-text.ts` makes them: side by side under one mark is one claim. */
export function claimsIn({ path, text }: LocatedText): LocatedClaim[] {
  if (text.markDefs.length === 0) return [];
  const marked = new Map(text.markDefs.map((mark) => [mark._key, mark]));
  const claims: LocatedClaim[] = [];
  let at = 0;
  let open: WireCitation | undefined;
  for (const [index, { text: words, marks }] of text.children.entries()) {
    const citation = firstCitation(marks, marked);
    const last = claims.at(-1);
    const end = at + words.length;
    if (citation && citation === open && last) {
      last.words += words;
      last.end = end;
    } else if (citation) claims.push({ path: `${path}.children[${index}]`, words, start: at, end, citation });
    open = citation;
    at = end;
  }
  return claims;
}

/** Every source that the citations of a text name, whether or not words carry the citation. */
export const citedIn = ({ path, text }: LocatedText): LocatedCited[] =>
  text.markDefs.flatMap((mark, index) =>
    mark._type === 'citation'
      ? mark.sources.map((cited, place) => ({ path: `${path}.markDefs[${index}].sources[${place}]`, cited }))
      : [],
  );
