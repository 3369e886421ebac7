import type { Span } from './text.ts';

/**
 * Parts a run of spans before its last word, so that a marker can be kept on that word's line.
 * A long last "word" (an address, a script without spaces) is parted before its last character.
 */
export function splitLastWord(spans: Span[]): { head: Span[]; tail: Span[] } {
  const last = spans.at(-1);
  if (!last) return { head: [], tail: [] };
  const before = spans.slice(0, -1);
  const start = last.text.trimEnd().search(/\S{1,24}$/u);
  const spaceAt = last.text.trimEnd().search(/\s\S*$/u) + 1;
  const longWord = start > 0 && last.text.length - spaceAt > 24;
  const at = longWord ? last.text.length - ([...last.text].at(-1) ?? '').length : spaceAt;
  return at > 0
    ? { head: [...before, { ...last, text: last.text.slice(0, at) }], tail: [{ ...last, text: last.text.slice(at) }] }
    : { head: before, tail: [last] };
}
