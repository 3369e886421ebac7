import type { Article } from './article.ts';
import type { Citation } from './citation.ts';
import type { Block } from './block.ts';
import type { Source } from './source.ts';
import { textsOf } from './map-texts.ts';
import { plainText } from './text.ts';

/** A claim's words with its citation. */
export type CitedClaim = { words: string; citation: Citation };

/** Every claim of an article in reading order. */
export const claimsOf = (article: Pick<Article, 'lead' | 'body'>): CitedClaim[] =>
  textsOf(article).flatMap((text) =>
    text.flatMap((part) => (part.kind === 'claim' ? [{ words: plainText([part]), citation: part.citation }] : [])),
  );

/** A short note beside a claim: the sources that its block has not named before. */
export type MarginNote = { claim: number; sources: Source[] };

function notesOf(part: Pick<Article, 'lead' | 'body'>): MarginNote[] {
  const named = new Set<string>();
  return claimsOf(part).flatMap(({ citation: { number, cited } }) => {
    const sources = cited.flatMap(({ id, source }) => (source && !named.has(id) ? [source] : []));
    for (const { id } of sources) named.add(id);
    return sources.length > 0 ? [{ claim: number, sources }] : [];
  });
}

/** The notes for the margin in reading order. Each block names a source once, beside the first claim that uses it. */
export const marginNotes = ({ lead, body }: Pick<Article, 'lead' | 'body'>): MarginNote[] => [
  ...(lead ? notesOf({ lead, body: [] }) : []),
  ...body.flatMap((block: Block) => notesOf({ body: [block] })),
];
