import type { Article } from '#article/article.ts';
import { quoteSentence } from '#article/sentence.ts';
import { sourceEntries, textEntries, type Entry } from './entries-of.ts';
import { hitsIn, partsOf, type Part } from './mark.ts';
import { isFoundBy, type Term } from './terms.ts';
import { wordsOf, type Word } from './words.ts';

/** A place in an article where a query's words stand. `target` is the id there; `source` is set where a source says it. */
export type Hit = Pick<Entry, 'target' | 'lang' | 'source'> & { parts: Part[] };

/** An article whose texts are cut into words once for all queries. */
export type ReadableArticle = { standfirst: string; texts: { entry: Entry; words: Word[] }[] };

/** Makes an article ready to be searched. */
export const readForSearch = (article: Article): ReadableArticle => ({
  standfirst: article.standfirst,
  texts: [...textEntries(article), ...sourceEntries(article)].map((entry) => ({ entry, words: wordsOf(entry.text) })),
});

/** Characters of a sentence that are shown before its first hit and behind it. */
const [roomBefore, roomBehind] = [90, 190];

/** Shortens a sentence around its first hit, at spaces. @param start of the hit in the sentence */
function shorten(sentence: string, start: number): { text: string; cut: number } {
  const space = start > roomBefore ? sentence.indexOf(' ', start - roomBefore) : -1;
  const cut = space === -1 || space > start ? 0 : space + 1;
  const behind = sentence.length > start + roomBehind ? sentence.lastIndexOf(' ', start + roomBehind) : sentence.length;
  return { text: sentence.slice(cut, Math.max(behind, start + 1)), cut };
}

/** The claim on whose words the hits fall, else the first in their sentence, else the block. */
function targetOf({ claims, target }: Entry, hits: Word[], from: number, to: number): string {
  const hit = claims.find(({ start, end }) => hits.some((each) => each.start < end && each.end > start));
  const near = hit ?? claims.find(({ start, end }) => start < to && end > from);
  return near ? `claim-${near.number}` : target;
}

function hitOf(entry: Entry, hits: Word[], first: Word): Hit {
  const { before, claim, after } = quoteSentence(entry.text, first.start, first.end, entry.lang);
  const from = first.start - before.length;
  const sentence = before + claim + after;
  const inSentence = hits.filter(({ start, end }) => start >= from && end <= from + sentence.length);
  const { text, cut } = shorten(sentence, before.length);
  const parts = partsOf(text, inSentence, from + cut);
  if (cut > 0) parts.unshift({ text: '… ', isHit: false });
  if (cut + text.length < sentence.length) parts.push({ text: ' …', isHit: false });
  const { lang, source } = entry;
  return { target: targetOf(entry, inSentence, from, from + sentence.length), lang, parts, ...(source && { source }) };
}

/** Where most of the terms stand together: the word from which on a hundred characters hold the most of them. */
function densest(hits: Word[], terms: Term[]): { first: Word | undefined; count: number } {
  let best: { first: Word | undefined; count: number } = { first: hits[0], count: 0 };
  for (const [index, hit] of hits.entries()) {
    const near = hits.slice(index, index + 2 * terms.length).filter(({ end }) => end < hit.start + 100);
    const count = terms.filter((term) => near.some(({ word }) => isFoundBy(word, term))).length;
    if (count > best.count) best = { first: hit, count };
  }
  return best;
}

/**
 * The places in an article that have most of the terms, each in its sentence: claims first, then the article's other words,
 * then those of its sources; among equals in reading order.
 */
export function findHits({ texts }: ReadableArticle, terms: Term[], most: number): Hit[] {
  const places = texts.flatMap(({ entry, words }) => {
    const hits = hitsIn(words, terms);
    const { first, count } = densest(hits, terms);
    if (!first) return [];
    const isClaim = entry.claims.some(({ start, end }) => first.start < end && first.end > start);
    return [{ entry, hits, first, worth: count - (entry.source ? 0.5 : 0) + (isClaim ? 0.25 : 0) }];
  });
  const found = new Map<string, Hit>();
  for (const { entry, hits, first } of places.toSorted((a, b) => b.worth - a.worth)) {
    if (found.size === most) break;
    const hit = hitOf(entry, hits, first);
    const words = hit.parts.map(({ text }) => text).join('');
    if (!found.has(words)) found.set(words, hit);
  }
  return [...found.values()];
}
