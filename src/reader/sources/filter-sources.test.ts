import { expect, test } from 'vitest';
import type { LibrarySourceSummary } from '#article/library-source.ts';
import { byPublisher, choicesIn, filterSources, readFilter } from './filter-sources.ts';

const source = (id: string, fields: Partial<LibrarySourceSummary> = {}): LibrarySourceSummary => ({
  id,
  publisher: 'Publisher',
  kind: 'other',
  articles: 1,
  claims: 1,
  ...fields,
});

const sources = [
  source('a', { kind: 'newspaper', lang: 'ru', publisher: 'Kommersant' }),
  source('b', { kind: 'official', lang: 'ru', stake: 'It drilled.', publisher: 'Ministry' }),
  source('c', { kind: 'official', lang: 'en', publisher: 'Kommersant' }),
  source('d', { kind: 'official', publisher: 'Ministry' }),
];
const choices = choicesIn(sources);

test('only what some source has can be asked for, in its order', () => {
  expect(choices).toEqual({ kinds: ['official', 'newspaper'], languages: ['en', 'ru'], hasStakes: true });
});

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['kind=official', ['b', 'c', 'd']],
  ['lang=ru', ['a', 'b']],
  ['kind=official&lang=ru', ['b']],
  ['stake=yes', ['b']],
  ['kind=newspaper&stake=yes', []],
  ['kind=blog&lang=xx&stake=perhaps&other=1', ['a', 'b', 'c', 'd']],
])('the query %j lets %j through', (query, ids) => {
  const fields = new URLSearchParams(query);
  const filter = readFilter((name) => fields.get(name) ?? undefined, choices);
  expect(filterSources(sources, filter).map(({ id }) => id)).toEqual(ids);
});

test('where no source has a stake none can be asked for', () => {
  const none = [source('a')];
  expect(filterSources(none, readFilter(() => 'yes', choicesIn(none)))).toEqual(none);
});

test('each publisher has its sources', () => {
  expect(byPublisher(sources).map(([publisher, own]) => [publisher, own.map(({ id }) => id)])).toEqual([
    ['Kommersant', ['a', 'c']],
    ['Ministry', ['b', 'd']],
  ]);
});
