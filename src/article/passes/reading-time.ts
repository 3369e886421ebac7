import type { Article } from '../article.ts';
import { textsOf } from '../map-texts.ts';
import { plainText } from '../text.ts';

/** Words a minute, read silently: Brysbaert, "How many words do we read per minute?", 2019 (English non-fiction). */
const wordsPerMinute = 238;

/** A word, or one sign of a script that is written without spaces. */
const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const letters = `(?:(?!${sign})[\\p{L}\\p{N}\\p{M}])+`;
const word = new RegExp(`${sign}|${letters}(?:['’.,-]${letters})*`, 'gu');

/** Estimates the reading time in whole minutes, at least one. */
export function estimateReadingTime(article: Article): Article {
  const words = [article.standfirst, ...textsOf(article).map(plainText)].reduce(
    (sum, text) => sum + (text.match(word)?.length ?? 0),
    0,
  );
  return { ...article, readingTime: Math.max(1, Math.round(words / wordsPerMinute)) };
}
