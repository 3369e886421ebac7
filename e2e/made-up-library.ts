import type { ArticleFile } from './specimens/write.ts';
import { claim, paragraph } from './specimens/write.ts';

const little = 'the of and to in a is that for it was on with as by at from be are this have or had not but were which their has an they'.split(' ');
const onsets = 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ia io oa ou'.split(' ');
const ends = 'b ck d g l ld m n nd ng nt p r rd rk rm rn rt s ss st t th x'.split(' ').concat('', '', '');

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = (list: string[], next: () => number): string => list[Math.floor(next() * list.length)] ?? '';

function vocabulary(size: number): string[] {
  const next = numbers(1);
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = words.size < 400 ? 1 : 2 + Number(next() < 0.5);
    words.add(Array.from({ length: syllables }, () => pick(onsets, next) + pick(vowels, next) + pick(ends, next)).join(''));
  }
  return [...words];
}

const words = vocabulary(24_000);
/** How far into the vocabulary a share of all words of a text goes, by Zipf's law. */
const reach = words.map(() => 0);
let sum = 0;
for (const index of words.keys()) reach[index] = sum += (index + 12) ** -0.95;

function word(next: () => number): string {
  if (next() < 0.42) return pick(little, next);
  const wanted = next() * sum;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const line = (next: () => number, length: number): string => capital(Array.from({ length }, () => word(next)).join(' '));

/** An article of some 450 words in words that do not exist, as common and as rare as those of a language. */
export function madeUpArticle(seed: number): ArticleFile {
  const next = numbers(seed + 1);
  const sources = Array.from({ length: 6 + Math.floor(next() * 7) }, (_, index) => ({
    id: `s${index}`,
    publisher: line(next, 2),
    url: `https://example.org/${seed}/${index}`,
    title: line(next, 7),
    kind: 'newspaper' as const,
  }));
  const day = new Date(Date.UTC(2026, 0, 1) - seed * 3_600_000).toISOString().slice(0, 10);
  return {
    schema: 1,
    id: `made-up-${seed}`,
    headline: line(next, 8),
    standfirst: `${line(next, 24)}.`,
    located: line(next, 1),
    published: day,
    lang: 'en',
    topics: [line(next, 2)],
    body: Array.from({ length: 8 }, (_, index) =>
      paragraph(claim(line(next, 17), `s${index % sources.length}`), `. ${line(next, 17)}. ${line(next, 17)}.`),
    ),
    sources,
  };
}
