import type { LibrarySourceSummary } from '#article/library-source.ts';
import { sourceKinds, type SourceKind } from '#article/source.ts';

/** By what the list of sources is narrowed. What is absent is not asked for. */
export type SourceFilter = { kind?: SourceKind | undefined; lang?: string | undefined; stake: boolean };

/** What can be asked for: only what some source has. */
export type SourceChoices = { kinds: SourceKind[]; languages: string[]; hasStakes: boolean };

export function choicesIn(sources: LibrarySourceSummary[]): SourceChoices {
  return {
    kinds: sourceKinds.filter((kind) => sources.some((source) => source.kind === kind)),
    languages: [...new Set(sources.flatMap(({ lang }) => lang ?? []))].toSorted(),
    hasStakes: sources.some(({ stake }) => stake !== undefined),
  };
}

/** Reads a filter out of an address's query. What cannot be asked for is as if it were not there. */
export function readFilter(get: (name: string) => string | undefined, { kinds, languages, hasStakes }: SourceChoices): SourceFilter {
  return {
    kind: kinds.find((kind) => kind === get('kind')),
    lang: languages.find((lang) => lang === get('lang')),
    stake: hasStakes && get('stake') === 'yes',
  };
}

/** The sources that a filter lets through, in their order. */
export const filterSources = (sources: LibrarySourceSummary[], { kind, lang, stake }: SourceFilter): LibrarySourceSummary[] =>
  sources.filter(
    (source) =>
      (kind === undefined || source.kind === kind) &&
      (lang === undefined || source.lang === lang) &&
      (!stake || source.stake !== undefined),
  );

/** The sources of each publisher, in the order in which the publishers come. */
export function byPublisher(sources: LibrarySourceSummary[]): [publisher: string, sources: LibrarySourceSummary[]][] {
  const publishers = new Map<string, LibrarySourceSummary[]>();
  for (const source of sources) publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  return [...publishers];
}
