import type { Citation } from './citation.ts';

/** A run of text. `href` makes it a link out of the article; it may hold an address that must not be linked. */
export type Span = {
  kind: 'span';
  text: string;
  strong?: true;
  emphasis?: true;
  href?: string;
};

/** The words that a citation supports. */
export type Claim = { kind: 'claim'; citation: Citation; content: Span[] };

/** Text with its claims, in reading order. */
export type RichText = (Span | Claim)[];

/** The text without marks, as a reader would say it. */
export function plainText(text: RichText): string {
  return text
    .map((part) => (part.kind === 'claim' ? part.content.map((span) => span.text).join('') : part.text))
    .join('');
}
