import { groupBy } from '#lib/group-by.ts';
import type { Article } from './article.ts';
import type { CitedSource } from './citation.ts';
import { librarySourceId, sourceIdentity, type LibrarySource, type RestingArticle, type RestingClaim } from './library-source.ts';
import { quoteClaims } from './quote-claims.ts';
import type { QuotedClaim } from './sentence.ts';
import type { Source, SourceRecord } from './source.ts';

/** A source of the library. `aliases` are ids that records of other articles give it: they lead to the same page. */
type PublishedSource = LibrarySource & { aliases: string[] };

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
type Place = { records: SourceRecord[]; article: RestingArticle };

/** The sources of an article by their identities. */
function placesIn(article: Article): Map<string, Place> {
  const { id, headline, lang, dir, citations } = article;
  // Looking for sentences takes long, and a build after a small change asks for few.
  let quotes: ReturnType<typeof quoteClaims> | undefined;
  const quote = (number: number): QuotedClaim => {
    quotes ??= quoteClaims(article);
    const quoted = quotes.get(number);
    // Claims are numbered in the very texts in which they are looked for.
    if (!quoted) throw new Error(`Claim ${number} of "${id}" stands in none of its texts.`);
    return quoted;
  };
  const places = new Map<string, Place>();
  for (const [identity, sources] of groupBy(article.sources, sourceIdentity)) {
    const ids = new Set(sources.map((source) => source.id));
    const claims = citations.flatMap(({ number, cited }): RestingClaim[] => {
      const found = cited.find((each) => ids.has(each.id));
      if (!found) return [];
      return [
        {
          number,
          get before() {
            return quote(number).before;
          },
          get claim() {
            return quote(number).claim;
          },
          get after() {
            return quote(number).after;
          },
          ...particulars(found),
        },
      ];
    });
    places.set(identity, { records: sources.map(recordOf), article: { id, headline, lang, dir, claims } });
  }
  return places;
}

const { compare } = new Intl.Collator('en', { numeric: true });

const inOrder = ({ id: a, source: x }: LibrarySource, { id: b, source: y }: LibrarySource): number =>
  compare(x.publisher, y.publisher) || compare(x.published ?? '', y.published ?? '') || compare(a, b);

/** All sources of the articles, each once, by publisher and date, with everything that rests on them. */
export function librarySources(articles: Article[]): PublishedSource[] {
  const found = groupBy(articles.flatMap((article) => [...placesIn(article)]), ([identity]) => identity);
  return [...found.values()]
    .flatMap((identified) => {
      const places = identified.map(([, place]) => place);
      const records = places.flatMap((place) => place.records);
      const source = fullest(records);
      if (!source) return [];
      const id = librarySourceId(source);
      // Records of one source differ in who they say published it, if at all.
      const publishers = new Map(records.map((record) => [record.publisher, record]));
      const aliases = [...new Set([...publishers.values()].map(librarySourceId))].filter((each) => each !== id);
      return [{ id, aliases, source, articles: places.map(({ article }) => article) }];
    })
    .toSorted(inOrder);
}
