import type { Article } from '../article.ts';
import { canonicalAddress } from '../canonical-address.ts';
import { citedPassages } from '../cited-passages.ts';
import { formatDate, languageName } from '../format.ts';
import type { Source } from '../source.ts';
import { markWords, sidesApart, type Sides } from './mark-words.ts';

type TextField = 'publisher' | 'title' | 'author' | 'stake' | 'summary' | 'excerptTranslation';
type FactField = 'url' | 'published' | 'accessed' | 'lang' | 'kind' | 'archivedUrl' | 'archivedAt';

/** What is known of a source that changed, as it was and as it is. `passage` is what is quoted of it. */
export type SourceField = Sides & { name: TextField | FactField | 'passage' };

/** A source that was added or removed, or of which something else is known now. */
export type SourceChange = { how: 'added' | 'removed'; source: Source } | { how: 'changed'; source: Source; fields: SourceField[] };

const texts: TextField[] = ['publisher', 'title', 'author', 'stake', 'summary', 'excerptTranslation'];

/** Facts are other ones, or not: no part of them is marked. */
const facts: [name: FactField, show: (value: string) => string][] = [
  ['url', (address) => address],
  ['published', formatDate],
  ['accessed', formatDate],
  ['lang', languageName],
  ['kind', (kind) => kind],
  ['archivedUrl', (address) => address],
  ['archivedAt', formatDate],
];

/** All that an article quotes of a source: for single claims, and for all of them. */
const passagesOf = (source: Source, cited: Map<string, string[]>): string[] => [
  ...(source.excerpt === undefined ? [] : [source.excerpt]),
  ...(cited.get(source.id) ?? []),
];

function comparePassages(old: string[], now: string[], lang: string): SourceField[] {
  const gone = old.filter((each) => !now.includes(each));
  const come = now.filter((each) => !old.includes(each));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    name: 'passage' as const,
    ...markWords(gone[index] ?? '', come[index] ?? '', lang),
  }));
}

function compareFields(old: Source, now: Source, lang: string): SourceField[] {
  const changedTexts = texts
    .filter((name) => old[name] !== now[name])
    .map((name) => ({ name, ...markWords(old[name] ?? '', now[name] ?? '', lang) }));
  const changedFacts = facts
    .filter(([name]) => old[name] !== now[name])
    .map(([name, show]) => {
      const [before, after] = [old[name], now[name]];
      return { name, ...sidesApart(before === undefined ? '' : show(before), after === undefined ? '' : show(after)) };
    });
  return [...changedTexts, ...changedFacts];
}

/** Finds the old record of each new source: by its id, else by its address. */
export function pairSources(old: Source[], now: Source[]): Map<Source, Source> {
  const ids = new Map(old.map((each) => [each.id, each]));
  const kept = new Set(now.map(({ id }) => id));
  const addresses = new Map(old.flatMap((each) => (each.url === undefined || kept.has(each.id) ? [] : [[canonicalAddress(each.url), each] as const])));
  return new Map(
    now.flatMap((each) => {
      const before = ids.get(each.id) ?? (each.url === undefined ? undefined : addresses.get(canonicalAddress(each.url)));
      return before ? [[each, before] as const] : [];
    }),
  );
}

/** Which sources were removed or added, and of which something else is known: removed ones first, they took support away. */
export function compareSources(old: Article, now: Article): SourceChange[] {
  const pairs = pairSources(old.sources, now.sources);
  const paired = new Set(pairs.values());
  const [citedBefore, citedNow] = [citedPassages(old.citations), citedPassages(now.citations)];
  const changed = [...pairs].map(([source, before]): SourceChange => {
    const lang = source.lang ?? now.lang;
    const passages = comparePassages(passagesOf(before, citedBefore), passagesOf(source, citedNow), lang);
    return { how: 'changed', source, fields: [...compareFields(before, source, lang), ...passages] };
  });
  return [
    ...old.sources.filter((each) => !paired.has(each)).map((source): SourceChange => ({ how: 'removed', source })),
    ...now.sources.filter((each) => !pairs.has(each)).map((source): SourceChange => ({ how: 'added', source })),
    ...changed.filter((each) => each.how !== 'changed' || each.fields.length > 0),
  ];
}
