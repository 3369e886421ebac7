import { diffArrays } from 'diff';
import { countWords } from './mark-words.ts';
import { single, type Passage } from './passages.ts';

/** A passage as it was and as it is now; one that was removed or added has only one of them. */
export type Pair = { before?: Passage; now?: Passage; isMoved?: true };

/** How alike two passages are at least, from 0 to 1, to be taken for one that changed: at their place, and elsewhere. */
const alikeHere = 0.4;
const alikeElsewhere = 0.6;

const singles: ReadonlySet<string> = new Set(single);

const isSame = (a: Passage, b: Passage): boolean => a.kind === b.kind && a.text === b.text;

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, each) => all + each, 0);

/** Tells how alike passages are: by the words that they share, of those that they have (Dice, 1945). */
function likeness(lang: string): (a: Passage, b: Passage) => number {
  const known = new Map<Passage, Map<string, number>>();
  const wordsOf = (passage: Passage): Map<string, number> => {
    const words = known.get(passage) ?? countWords(passage.text, lang);
    known.set(passage, words);
    return words;
  };
  return (a, b) => {
    if (a.kind !== b.kind) return 0;
    if (singles.has(a.kind) || a.text === b.text) return 1;
    const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
    const shared = [...ofA].reduce((all, [word, n]) => all + Math.min(n, ofB.get(word) ?? 0), 0);
    const total = sum(ofA.values()) + sum(ofB.values());
    return total === 0 ? 0 : (2 * shared) / total;
  };
}

/** Finds for new passages the old ones that they come from, the most alike first; each is taken once. */
function match(old: Passage[], now: Passage[], least: number, alike: (a: Passage, b: Passage) => number): Map<Passage, Passage> {
  const found = old
    .flatMap((before) => now.map((after) => ({ before, after, by: alike(before, after) })))
    .filter(({ by }) => by >= least)
    .toSorted((a, b) => b.by - a.by);
  const matched = new Map<Passage, Passage>();
  const taken = new Set<Passage>();
  for (const { before, after } of found) {
    if (matched.has(after) || taken.has(before)) continue;
    matched.set(after, before);
    taken.add(before);
  }
  return matched;
}

/** What stands between two passages that stayed: what changed there, removed ones first. */
function pairGap(old: Passage[], now: Passage[], alike: (a: Passage, b: Passage) => number): Pair[] {
  const matched = match(old, now, alikeHere, alike);
  const taken = new Set(matched.values());
  return [
    ...old.filter((each) => !taken.has(each)).map((before) => ({ before })),
    ...now.map((each): Pair => {
      const before = matched.get(each);
      return before ? { before, now: each } : { now: each };
    }),
  ];
}

/** Takes a passage that was removed in one place and added in another, much or quite as it was, for one that moved. */
function joinMoved(pairs: Pair[], alike: (a: Passage, b: Passage) => number): Pair[] {
  const removed = pairs.flatMap(({ before, now }) => (before && !now ? [before] : []));
  const added = pairs.flatMap(({ before, now }) => (now && !before ? [now] : []));
  const matched = match(removed, added, alikeElsewhere, alike);
  const taken = new Set(matched.values());
  return pairs
    .filter(({ before, now }) => now !== undefined || before === undefined || !taken.has(before))
    .map((pair) => {
      const before = pair.now && matched.get(pair.now);
      return before ? { ...pair, before, isMoved: true } : pair;
    });
}

/** Pairs the passages of two versions of an article, in the order of the new one. The keys of blocks are of no use: they count. */
export function align(old: Passage[], now: Passage[], lang: string): Pair[] {
  const alike = likeness(lang);
  const pairs: Pair[] = [];
  let gap: { old: Passage[]; now: Passage[] } = { old: [], now: [] };
  const [left, right] = [[...old], [...now]];
  const close = (): void => {
    pairs.push(...pairGap(gap.old, gap.now, alike));
    gap = { old: [], now: [] };
  };
  for (const { added, removed, count } of diffArrays(old, now, { comparator: isSame })) {
    const [before, after] = [added ? [] : left.splice(0, count), removed ? [] : right.splice(0, count)];
    if (added || removed) {
      gap.old.push(...before);
      gap.now.push(...after);
    } else {
      close();
      after.forEach((each, index) => pairs.push({ now: each, ...(before[index] && { before: before[index] }) }));
    }
  }
  close();
  return joinMoved(pairs, alike);
}
