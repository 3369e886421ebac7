import { groupBy } from '#lib/group-by.ts';
import type { Abstract } from './abstract.ts';
import type { Article } from './article.ts';
import type { CitedSource } from './citation.ts';
import { librarySourceId, sourceIdentity, type LibrarySource, type RestingArticle, type RestingClaim } from './library-source.ts';
import { quoteClaims } from './quote-claims.ts';
import type { QuotedClaim } from './sentence.ts';
import type { Source, SourceRecord } from './source.ts';

/** An article that lists a source, by its place among the articles, and the places of its records of it: two, if it lists it twice. */
type Listing = { article: number; records: number[] };

/**
 * Where a source stands in the articles of a library. `aliases` are ids that records of other articles give it: they lead to
 * the same page. `fullest` is the record that says most; `claims` counts those that rest on the source.
 */
export type SourceRow = { id: string; aliases: string[]; fullest: { article: number; record: number }; listings: Listing[]; claims: number };

/** Gives the whole article behind an abstract. */
type WholeOf = (article: Abstract) => Article;

const recordOf = ({ id: _id, number: _number, uses: _uses, ...record }: Source): SourceRecord => record;

function particulars({ locator, passage }: CitedSource): Pick<RestingClaim, 'locator' | 'passage'> {
  const { text, translation, ofClaim } = passage ?? { text: '', ofClaim: false };
  return {
    ...(locator !== undefined && { locator }),
    ...(ofClaim && { passage: { text, ...(translation !== undefined && { translation }) } }),
  };
}

const quotesOf = new WeakMap<Article, Map<number, QuotedClaim>>();

/** A claim of an article in its sentence. The sentences of an article are looked for once. */
function quote(article: Article, number: number): QuotedClaim {
  const quotes = quotesOf.get(article) ?? quoteClaims(article);
  quotesOf.set(article, quotes);
  const quoted = quotes.get(number);
  // Claims are numbered in the very texts in which they are looked for.
  if (!quoted) throw new Error(`Claim ${number} of "${article.id}" stands in none of its texts.`);
  return quoted;
}

/** The claims of an article that rest on one of these of its sources. */
const claimsOn = (article: Article, ids: Set<string>): RestingClaim[] =>
  article.citations.flatMap(({ number, cited }): RestingClaim[] => {
    const found = cited.find((each) => ids.has(each.id));
    if (!found) return [];
    const { before, claim, after } = quote(article, number);
    return [{ number, before, claim, after, ...particulars(found) }];
  });

type Spot = { article: number; index: number; source: Source };

/** The listings of a source. @param spots in the order of the articles */
function listingsOf(spots: Spot[]): Listing[] {
  const listings: Listing[] = [];
  for (const { article, index } of spots) {
    const last = listings.at(-1);
    if (last?.article === article) last.records.push(index);
    else listings.push({ article, records: [index] });
  }
  return listings;
}

/** How many claims rest on a source. One that cites two records of it in an article counts once. */
const countClaims = (spots: Spot[], listings: Listing[]): number =>
  spots.length === listings.length
    ? spots.reduce((sum, { source }) => sum + source.uses.length, 0)
    : new Set(spots.flatMap(({ article, source }) => source.uses.map(({ claim }) => `${article} ${claim}`))).size;

const sizeOf = ({ source }: Spot): number => Object.keys(recordOf(source)).length;

type Found = { row: SourceRow; source: Source };

function find(spots: Spot[]): Found[] {
  // Among equals the one of the article that comes first.
  const [fullest] = spots.length === 1 ? spots : spots.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!fullest) return [];
  const { source, article, index } = fullest;
  const id = librarySourceId(source);
  // Records of one source differ in who they say published it, if at all.
  const publishers = new Map(spots.map((spot) => [spot.source.publisher, spot.source]));
  const aliases = publishers.size === 1 ? [] : [...new Set([...publishers.values()].map(librarySourceId))].filter((each) => each !== id);
  const listings = listingsOf(spots);
  return [{ source, row: { id, aliases, fullest: { article, record: index }, listings, claims: countClaims(spots, listings) } }];
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** The places of some texts in their order: there are far fewer publishers and days than sources. Those that are equal in it have one. */
function placesInOrder(texts: string[]): Map<string, number> {
  const sorted = [...new Set(texts)].toSorted(compare);
  let place = 0;
  return new Map(
    sorted.map((text, index) => {
      if (index > 0 && compare(sorted[index - 1] ?? '', text) !== 0) place += 1;
      return [text, place];
    }),
  );
}

/** Puts sources in order: by publisher, then by date. */
function inOrder(found: Found[]): SourceRow[] {
  const publishers = placesInOrder(found.map(({ source }) => source.publisher));
  const days = placesInOrder(found.map(({ source }) => source.published ?? ''));
  return found
    .map(({ row, source }) => ({ row, publisher: publishers.get(source.publisher) ?? 0, day: days.get(source.published ?? '') ?? 0 }))
    .toSorted((a, b) => a.publisher - b.publisher || a.day - b.day || compare(a.row.id, b.row.id))
    .map(({ row }) => row);
}

/** Finds all sources of the articles, each once, by publisher and date. */
export function findSources(articles: Pick<Abstract, 'sources'>[]): SourceRow[] {
  const spots = articles.flatMap(({ sources }, article) => sources.map((source, index): Spot => ({ article, index, source })));
  return inOrder([...groupBy(spots, ({ source }) => sourceIdentity(source)).values()].flatMap(find));
}

/** The record of a source that says most. @param articles those among which it was found */
export function recordAt({ fullest }: SourceRow, articles: Abstract[]): SourceRecord {
  const source = articles[fullest.article]?.sources[fullest.record];
  if (!source) throw new Error('A source is not where it was found.');
  return recordOf(source);
}

/**
 * A source of the library with everything that rests on it.
 * @param articles those among which it was found
 * @param wholeOf is asked for those that list it
 */
export function sourceAt(row: SourceRow, articles: Abstract[], wholeOf: WholeOf): LibrarySource {
  const resting = row.listings.flatMap(({ article: place, records }): RestingArticle[] => {
    const article = articles[place];
    if (!article) return [];
    const { id, headline, lang, dir, sources } = article;
    const ids = new Set(records.flatMap((record) => sources[record]?.id ?? []));
    return [{ id, headline, lang, dir, claims: claimsOn(wholeOf(article), ids) }];
  });
  return { id: row.id, source: recordAt(row, articles), articles: resting };
}
