import { digest } from '#lib/digest.ts';

/** A slug has at most 60 letters: it is a part of an address and the name of a folder. */
const beginning = /^.{0,60}/su;

/**
 * A topic's or place's name as a part of an address: letters and digits of any script in lower case, with dashes between
 * words. It is known from the name alone, so an article links to its topics without a look-up: names that differ only in
 * case, spaces and dashes are one. Where other signs are lost ("C++"), or the name is cut, a digest keeps it apart.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFC').trim().toLowerCase().replaceAll(/[\s\p{Pd}]+/gu, '-');
  const letters = plain.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, '');
  const short = (beginning.exec(letters)?.[0] ?? '').replaceAll(/^-|-$/g, '');
  if (short === plain && plain !== '') return plain;
  return [short, digest(plain)].filter((part) => part !== '').join('-');
}

/** The name of the list of a topic's articles. */
export const topicList = (topic: string): string => `topic-${slugOf(topic)}`;
