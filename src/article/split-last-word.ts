import type { Span } from './text.ts';

/** Longer than this a "word" (an address, a script without spaces) is parted before its last character instead. */
const longestWord = 24;

/** Parts a run of spans before its last word, so that a marker can be kept on that word's line. */
export function splitLastWord(spans: Span[]): { head: Span[]; tail: Span[] } {
  const last = spans.at(-1);
  if (!last) return { head: [], tail: [] };
  const word = /\S*\s*$/u.exec(last.text)?.[0] ?? '';
  const tail = word.length > longestWord ? (/.$/su.exec(last.text)?.[0] ?? '') : word;
  const head = last.text.slice(0, last.text.length - tail.length);
  const before = spans.slice(0, -1);
  if (head === '') return { head: before, tail: [last] };
  return { head: [...before, { ...last, text: head }], tail: [{ ...last, text: tail }] };
}
