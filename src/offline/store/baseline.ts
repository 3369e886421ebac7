import type { Earlier } from './records.ts';

/** A text of an article, its fingerprint, and when (in milliseconds since 1970) the reader saved or read it. */
export type KnownText = Pick<Earlier, 'article' | 'version' | 'at' | 'how'>;

/** A text that is shown or published, with its fingerprint. */
export type Shown = { version: string; article: string };

/** What the reader has of an article. `seen` is the fingerprint of the text of which they have seen what changed since. */
export type Baseline = { known: KnownText; seen?: string };

/**
 * What a text is to be held against: what the reader read or had saved before it was replaced, else what is saved. After a
 * text of which they have seen what changed, it is that text that a later one is held against.
 */
export function baselineOf(earlier: Earlier | undefined, saved: KnownText | undefined, shown: string): Baseline | undefined {
  if (!earlier) return saved && { known: saved };
  const { seen, article, version, at, how } = earlier;
  if (seen && seen.version !== shown) return { known: { ...seen, how: 'read' } };
  // Of one text that was saved and read, the reader's own word counts.
  const known = saved?.version === version ? saved : { article, version, at, how };
  return { known, ...(seen && { seen: seen.version }) };
}

/** Whether a reader is to be told that what is shown is not what they had. */
export const isNewTo = ({ known, seen }: Baseline, shown: string): boolean => known.version !== shown && seen !== shown;

/** The record once the reader has seen how a text differs from what they had: they can look again until it changes anew. */
export const afterSeeing = (id: string, { known }: Baseline, shown: Shown, now: number): Earlier => ({
  id,
  ...known,
  readAt: now,
  seen: { ...shown, at: now },
});
