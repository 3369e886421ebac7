import { digest } from '#lib/digest.ts';
import { canonicalAddress } from './canonical-address.ts';
import type { QuotedClaim } from './sentence.ts';
import type { SourceRecord } from './source.ts';

/** A claim that rests on a source, in its sentence. Locator and passage are there where they were given for this claim. */
export type RestingClaim = QuotedClaim & {
  number: number;
  locator?: string;
  passage?: { text: string; translation?: string };
};

/** An article that lists a source, and its claims that rest on it: none, where it lists it and does not cite it. */
export type RestingArticle = { id: string; headline: string; lang: string; dir: 'ltr' | 'rtl'; claims: RestingClaim[] };

/** A source as the whole library knows it. `id` names its page. */
export type LibrarySource = { id: string; source: SourceRecord; articles: RestingArticle[] };

/** What a list shows of a source, and the numbers of articles and claims that rest on it. `summary` only with no title. */
export type LibrarySourceSummary = Pick<
  SourceRecord,
  'publisher' | 'title' | 'summary' | 'kind' | 'lang' | 'stake' | 'published'
> & { id: string; articles: number; claims: number };

type Named = { publisher: string } & { [Field in 'url' | 'title' | 'published']?: string | undefined };

/** Tells whether two records are of one source: by its address, else by who published what when. */
export const sourceIdentity = ({ url, publisher, title, published }: Named): string =>
  url === undefined ? JSON.stringify([publisher, title ?? '', published ?? '']) : canonicalAddress(url);

/** Longer names are cut: an id is a part of an address and the name of a folder. */
const longestSlug = 48;

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replaceAll(/^-|-$/g, '') || 'source';

/** The name of a source's page in the library, such as `kommersant-1a2b3c4d`: known from any article's record of it. */
export const librarySourceId = (source: Named): string => `${slug(source.publisher)}-${digest(sourceIdentity(source))}`;

/** What a list shows of a source. @param source its record; @param counts the articles and claims that rest on it */
export function summariseSource(id: string, source: SourceRecord, { articles, claims }: { articles: number; claims: number }): LibrarySourceSummary {
  const { publisher, title, summary, kind, lang, stake, published } = source;
  return {
    id,
    publisher,
    kind,
    articles,
    claims,
    ...(title !== undefined && { title }),
    ...(title === undefined && summary !== undefined && { summary }),
    ...(lang !== undefined && { lang }),
    ...(stake !== undefined && { stake }),
    ...(published !== undefined && { published }),
  };
}
