import type { Span } from './text.ts';

/** Longer than this a "word" (an address, a script without spaces) is parted before its last character instead. */
const longestWord = 24;

/** Where the last word of a text begins. Looks no further back than the longest word. */
function lastWordAt(text: string): number {
  let at = text.length;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  const end = at;
  while (at > 0 && !/\s/u.test(text.charAt(at - 1))) {
    if (end - at >= longestWord) return text.length - (/.$/su.exec(text.slice(-2))?.[0] ?? '').length;
    at -= 1;
  }
  return at;
}

/** Parts a run of spans before its last word, so that a marker can be kept on that word's line. */
export function splitLastWord(spans: Span[]): { head: Span[]; tail: Span[] } {
  const last = spans.at(-1);
  if (!last) return { head: [], tail: [] };
  const before = spans.slice(0, -1);
  const at = lastWordAt(last.text);
  if (at === 0) return { head: before, tail: [last] };
  return { head: [...before, { ...last, text: last.text.slice(0, at) }], tail: [{ ...last, text: last.text.slice(at) }] };
}
