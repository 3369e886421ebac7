import { groupBy } from '#lib/group-by.ts';
import type { Abstract } from './abstract.ts';
import type { Article } from './article.ts';
import type { CitedSource } from './citation.ts';
import { librarySourceId, sourceIdentity, type LibrarySource, type RestingArticle, type RestingClaim } from './library-source.ts';
import { quoteClaims } from './quote-claims.ts';
import type { QuotedClaim } from './sentence.ts';
import type { Source, SourceRecord } from './source.ts';

/**
 * A source of the library. `aliases` are ids that records of other articles give it: they lead to the same page. `claims`
 * counts those that rest on it.
 */
type PublishedSource = LibrarySource & { aliases: string[]; claims: number };

/** Gives the whole article behind an abstract. */
type WholeOf = (article: Abstract) => Article;

const recordOf = ({ id: _id, number: _number, uses: _uses, ...record }: Source): SourceRecord => record;

/** The record that says most; among equals the one of the article that comes first. */
const fullest = (records: SourceRecord[]): SourceRecord | undefined =>
  records.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];

function particulars({ locator, passage }: CitedSource): Pick<RestingClaim, 'locator' | 'passage'> {
  const { text, translation, ofClaim } = passage ?? { text: '', ofClaim: false };
  return {
    ...(locator !== undefined && { locator }),
    ...(ofClaim && { passage: { text, ...(translation !== undefined && { translation }) } }),
  };
}

/** What one article has of a source: its records of it (two, if the article lists it twice) and what rests on it. */
type Place = { identity: string; records: SourceRecord[]; article: RestingArticle; claims: number };

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

/** The sources of an article by their identities. */
function placesIn(article: Abstract, wholeOf: WholeOf): Place[] {
  const { id, headline, lang, dir } = article;
  return [...groupBy(article.sources, sourceIdentity)].map(([identity, sources]) => ({
    identity,
    records: sources.map(recordOf),
    claims: new Set(sources.flatMap(({ uses }) => uses.map(({ claim }) => claim))).size,
    article: {
      id,
      headline,
      lang,
      dir,
      // Looking for sentences takes long, and a build after a small change asks for few.
      get claims() {
        return claimsOn(wholeOf(article), new Set(sources.map((source) => source.id)));
      },
    },
  }));
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
function inOrder<S extends LibrarySource>(sources: S[]): S[] {
  const publishers = placesInOrder(sources.map(({ source }) => source.publisher));
  const days = placesInOrder(sources.map(({ source }) => source.published ?? ''));
  const placed = sources.map((each) => ({ each, publisher: publishers.get(each.source.publisher) ?? 0, day: days.get(each.source.published ?? '') ?? 0 }));
  return placed.toSorted((a, b) => a.publisher - b.publisher || a.day - b.day || compare(a.each.id, b.each.id)).map(({ each }) => each);
}

/**
 * All sources of the articles, each once, by publisher and date, with everything that rests on them.
 * @param wholeOf is asked when the claims of an article are
 */
export function librarySources(articles: Abstract[], wholeOf: WholeOf): PublishedSource[] {
  const found = groupBy(articles.flatMap((article) => placesIn(article, wholeOf)), ({ identity }) => identity);
  return inOrder(
    [...found].flatMap(([identity, places]) => {
      const records = places.flatMap((place) => place.records);
      const source = fullest(records);
      if (!source) return [];
      const id = librarySourceId(source, identity);
      // Records of one source differ in who they say published it, if at all.
      const publishers = new Map(records.map((record) => [record.publisher, record]));
      const aliases = [...new Set([...publishers.values()].map((record) => librarySourceId(record, identity)))].filter((each) => each !== id);
      return [{ id, aliases, source, claims: places.reduce((sum, { claims }) => sum + claims, 0), articles: places.map(({ article }) => article) }];
    }),
  );
}
