import type { Article, Correction } from '../article.ts';
import type { Source } from '../source.ts';
import { align, type Pair } from './align.ts';
import { compareSources, pairSources, type SourceChange } from './compare-sources.ts';
import { markWords, sidesApart, type Sides } from './mark-words.ts';
import { passagesOf, type PassageKind } from './passages.ts';

/** A passage that changed. `key` is the block in which it stands now; none where it is gone, or in the head. */
export type PassageChange = Sides & { kind: PassageKind; key?: string; isMoved?: true };

/** Words that stand as they stood, on other sources. */
export type SupportChange = { words: string; key?: string; before: Source[]; now: Source[] };

/** Everything in which two versions of an article differ for a reader. */
export type Comparison = {
  /** Corrections that were published since, and those that were taken out. */
  corrections: Correction[];
  withdrawn: Correction[];
  /** In the order in which they stand now. */
  passages: PassageChange[];
  support: SupportChange[];
  sources: SourceChange[];
  /** How many passages read as before, and how many of these stand elsewhere. */
  unchanged: number;
  moved: number;
};

const without = (some: Correction[], others: Correction[]): Correction[] =>
  some.filter(({ date, text }) => !others.some((other) => other.date === date && other.text === text));

function sidesOf({ before, now }: Pair, lang: string): Sides {
  return before && now ? markWords(before.text, now.text, lang) : sidesApart(before?.text ?? '', now?.text ?? '');
}

function passageChange(pair: Pair, lang: string): PassageChange[] {
  const { before, now, isMoved } = pair;
  const { kind, key } = now ?? { ...before, key: undefined };
  if (!kind) return [];
  return [{ kind, ...sidesOf(pair, lang), ...(key !== undefined && { key }), ...(isMoved && { isMoved }) }];
}

const named = (ids: string[], sources: Map<string, Source> | undefined): Source[] => ids.flatMap((id) => sources?.get(id) ?? []);

/** Finds claims that kept their words and changed their sources. */
function compareSupport(pairs: Pair[], old: Article, now: Article): SupportChange[] {
  const idBefore = new Map([...pairSources(old.sources, now.sources)].map(([after, before]) => [after.id, before.id]));
  const [oldSources, nowSources] = [old, now].map(({ sources }) => new Map(sources.map((each) => [each.id, each])));
  return pairs.flatMap(({ before, now: after }) =>
    (after?.claims ?? []).flatMap(({ words, sources }): SupportChange[] => {
      const claim = before?.claims.find((each) => each.words === words);
      if (!claim) return [];
      const ids = new Set(sources.map((id) => idBefore.get(id) ?? id));
      if (ids.size === new Set(claim.sources).size && claim.sources.every((id) => ids.has(id))) return [];
      return [{ words, ...(after?.key !== undefined && { key: after.key }), before: named(claim.sources, oldSources), now: named(sources, nowSources) }];
    }),
  );
}

const isUnchanged = ({ before, now }: Pair): boolean => before?.text === now?.text;

/** Compares an earlier version of an article with the one of now. */
export function compareArticles(old: Article, now: Article): Comparison {
  const pairs = align(passagesOf(old), passagesOf(now), now.lang);
  const unchanged = pairs.filter(isUnchanged);
  return {
    corrections: without(now.corrections, old.corrections).toSorted((a, b) => b.date.localeCompare(a.date)),
    withdrawn: without(old.corrections, now.corrections),
    passages: pairs.filter((each) => !isUnchanged(each)).flatMap((pair) => passageChange(pair, now.lang)),
    support: compareSupport(pairs, old, now),
    sources: compareSources(old, now),
    unchanged: unchanged.length,
    moved: unchanged.filter(({ isMoved }) => isMoved).length,
  };
}

/** Whether two versions of an article read the same. */
export const isSameToRead = ({ corrections, withdrawn, passages, support, sources, moved }: Comparison): boolean =>
  corrections.length + withdrawn.length + passages.length + support.length + sources.length + moved === 0;
