import type { Part } from '#search/mark.ts';

/** A text with the words marked that were looked for. */
export function MarkedText({ parts }: { parts: Part[] }) {
  return parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
}
