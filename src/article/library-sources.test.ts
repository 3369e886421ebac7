import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { article, claim, paragraph, source, span } from './article.fixture.ts';
import { librarySourceId, summariseSource } from './library-source.ts';
import { findSources, sourceAt } from './library-sources.ts';
import { prepare } from './prepare.ts';
import type { Source } from './source.ts';

const url = 'https://example.org/drill?id=1@en';

/** All sources of articles that are at hand, with their aliases. */
const librarySources = (articles: Article[]) => {
  const wholes = new Map<unknown, Article>(articles.map((each) => [each, each]));
  return findSources(articles).map((row) => ({ ...sourceAt(row, articles, (asked) => wholes.get(asked) ?? article()), aliases: row.aliases, row }));
};

const story = (id: string, sources: Source[], ...cites: string[][]) =>
  prepare(
    article({
      id,
      headline: `Story ${id}`,
      sources,
      body: cites.map((cited, index) => paragraph(`b${index}`, span('So '), claim(0, `claim of ${id}`, ...cited), span('.'))),
    }),
  );

test('the same source in two articles is one, with its fullest record and everything that rests on it', () => {
  const short = source('a', { url, publisher: 'TASS', kind: 'agency' });
  const full = source('b', { url: `http://www.${url.slice(8)}#part`, publisher: 'TASS', kind: 'agency', title: 'A drill', lang: 'en' });
  const { id: _id, number: _number, uses: _uses, ...record } = full;
  expect(librarySources([story('one', [short], ['a']), story('two', [full, source('c')], ['c'], ['b', 'c'])])).toEqual([
    expect.objectContaining({ source: { publisher: 'Publisher', kind: 'other' } }),
    expect.objectContaining({
      id: librarySourceId(short),
      aliases: [],
      source: record,
      articles: [
        { id: 'one', headline: 'Story one', lang: 'en', dir: 'ltr', claims: [{ number: 1, before: 'So ', claim: 'claim of one', after: '.' }] },
        { id: 'two', headline: 'Story two', lang: 'en', dir: 'ltr', claims: [{ number: 2, before: 'So ', claim: 'claim of two', after: '.' }] },
      ],
    }),
  ]);
});

test('a source that an article lists twice is one, and its claims come once each', () => {
  const twice = [source('a', { url }), source('b', { url: `${url}#2` })];
  const [only, ...others] = librarySources([story('one', twice, ['a', 'b'], ['b'])]);
  expect(others).toEqual([]);
  expect(only?.articles[0]?.claims.map(({ number }) => number)).toEqual([1, 2]);
  expect(only?.row.claims).toBe(2);
});

test('a source that is listed and not cited has its article and no claims', () => {
  const [only] = librarySources([story('one', [source('a')])]);
  expect(only?.articles).toEqual([{ id: 'one', headline: 'Story one', lang: 'en', dir: 'ltr', claims: [] }]);
});

test('what a claim quotes of its source comes along', () => {
  const cited = [{ id: 'a', locator: 'p. 3', passage: { text: 'Слово', translation: 'A word', ofClaim: true } }];
  const quoting = paragraph('b1', { kind: 'claim', citation: { number: 0, cited }, content: [span('It ended')] });
  const [only] = librarySources([prepare(article({ body: [quoting], sources: [source('a', { excerpt: 'Other words' })] }))]);
  expect(only?.articles[0]?.claims).toEqual([
    { number: 1, before: '', claim: 'It ended', after: '', locator: 'p. 3', passage: { text: 'Слово', translation: 'A word' } },
  ]);
});

test('a publisher who is called otherwise elsewhere gives the page a second address', () => {
  const a = source('a', { url, publisher: 'TASS' });
  const b = source('b', { url, publisher: 'TASS (Russia)', title: 'A drill' });
  const [only] = librarySources([story('one', [a], ['a']), story('two', [b], ['b'])]);
  expect(only?.id).toBe(librarySourceId(b));
  expect(only?.aliases).toEqual([librarySourceId(a)]);
});

test('sources come by publisher and date', () => {
  const listed = [
    source('a', { publisher: 'Zvezda', url: 'https://example.org/1' }),
    source('b', { publisher: 'Asia-Plus', published: '2021-08-02', url: 'https://example.org/2' }),
    source('c', { publisher: 'Asia-Plus', published: '2021-07', url: 'https://example.org/3' }),
  ];
  expect(librarySources([story('one', listed)]).map(({ source: { publisher, published } }) => [publisher, published])).toEqual([
    ['Asia-Plus', '2021-07'],
    ['Asia-Plus', '2021-08-02'],
    ['Zvezda', undefined],
  ]);
});

test('with no address a source is who published what when', () => {
  const paper = { publisher: 'Archive', title: 'Order 5', published: '2021' };
  expect(librarySourceId(paper)).toBe(librarySourceId({ ...paper }));
  expect(librarySourceId(paper)).not.toBe(librarySourceId({ ...paper, title: 'Order 6' }));
  expect(librarySourceId(paper)).not.toBe(librarySourceId({ ...paper, published: '2022' }));
});

test.each([
  ['Xinhua, via People’s Daily Online', /^xinhua-via-people-s-daily-online-[0-9a-f]{8}$/],
  ['L’Équipe', /^l-equipe-[0-9a-f]{8}$/],
  ['Коммерсантъ', /^source-[0-9a-f]{8}$/],
  ['A'.repeat(300), /^a{48}-[0-9a-f]{8}$/],
])('the page of a source by %s is named in plain letters', (publisher, name) => {
  expect(librarySourceId({ publisher, url })).toMatch(name);
});

test('a list shows what a source is called and how much rests on it', () => {
  const listed = source('a', { url, title: 'A drill', summary: 'Long words', stake: 'It drilled.', lang: 'ru', published: '2021' });
  const [only] = librarySources([story('one', [listed], ['a'], ['a']), story('two', [listed])]);
  expect(only && summariseSource(only.id, only.source, { articles: only.articles.length, claims: only.row.claims })).toEqual({
    id: librarySourceId(listed),
    publisher: 'Publisher',
    title: 'A drill',
    kind: 'other',
    lang: 'ru',
    stake: 'It drilled.',
    published: '2021',
    articles: 2,
    claims: 2,
  });
});
