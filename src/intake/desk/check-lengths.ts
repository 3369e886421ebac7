import { countWords } from './count-words.ts';
import type { Check } from './desk-copy.ts';
import { advice, error, type Remark } from './finding.ts';
import { wordsOf } from './texts-in.ts';

/** Characters of a headline; words of a claim, and of a passage from somebody else's work. */
const limits = { headline: 110, claim: 40, passage: 25 };

type Measured = [path: string, text: string | undefined];

/** The texts that are longer than `limit` words, with how long they are. A text has at most as many words as characters. */
const tooLong = (texts: Measured[], limit: number): [path: string, problem: string][] =>
  texts.flatMap(([path, text]): [string, string][] => {
    const words = text === undefined || text.length <= limit ? 0 : countWords(text);
    return words > limit ? [[path, `It has ${words} words; ${limit} is the most.`]] : [];
  });

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function checkHeadline(headline: string): Remark[] {
  if (headline.length <= limits.headline) return [];
  const length = Array.from(signs.segment(headline)).length;
  return length > limits.headline
    ? [advice('headline', `It has ${length} characters; ${limits.headline} is the most.`, 'Shorten it: lists and previews cut it off.')]
    : [];
}

/** Whether headline and claims are short enough to be read at a glance, and passages and quotations to be quoted fairly. */
export const checkLengths: Check = ({ wire: { headline, sources }, texts, cited }) => {
  const claims = texts.flatMap(({ claims: each }) => each.map(({ path, words }): Measured => [path, words]));
  const passages = [
    ...cited.map(({ path, cited: { passage } }): Measured => [`${path}.passage`, passage]),
    ...sources.map(({ excerpt }, index): Measured => [`sources[${index}].excerpt`, excerpt]),
  ];
  const quotations = texts.flatMap(({ part, path, text }): Measured[] => (part === 'quote' ? [[path, wordsOf(text)]] : []));
  return [
    ...checkHeadline(headline),
    ...tooLong(claims, limits.claim).map(([path, problem]) => advice(path, problem, 'Put the citation on the very words that the source supports.')),
    ...tooLong(passages, limits.passage).map(([path, problem]) => error(path, problem, 'Quote only the words that support the claim.')),
    ...tooLong(quotations, limits.passage).map(([path, problem]) => advice(path, problem, 'Quote less of it, and say the rest in your own words.')),
  ];
};
