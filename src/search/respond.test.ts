import { expect, test } from 'vitest';
import { article, claim, paragraph, source, span } from '#article/article.fixture.ts';
import type { Article } from '#article/article.ts';
import { buildIndex, toIndex } from './build-index.ts';
import { readForSearch } from './find-hits.ts';
import type { LoadedIndex } from './look-up.ts';
import type { Part } from './mark.ts';
import { respond, type Answer } from './respond.ts';

const articles: Article[] = [
  article({
    id: 'bridge',
    headline: 'A bridge opens in Tbilisi',
    standfirst: 'The mayor cut the ribbon.',
    body: [
      paragraph('b1', span('It rained. '), claim(1, 'The bridge cost 10,000 lari', 'a'), span(', the mayor said. Nobody was hurt.')),
      paragraph('b2', span('The old ferry stopped on the same day.')),
    ],
    sources: [source('a', { number: 1, publisher: 'River Gazette', title: 'Ферри больше не ходит', lang: 'ru' })],
  }),
  article({ id: 'ferry', headline: 'The last ferry', standfirst: 'A crossing ends.', body: [paragraph('b1', span('A bridge replaced it, of cast iron.'))] }),
  article({ id: 'snow', headline: 'Snow closes a pass', standfirst: 'Lorries wait.', located: 'Alps', topics: ['Weather'] }),
];

const built = buildIndex(articles.map(toIndex));
const index: LoadedIndex = { headlines: { ...built.headlines, version: '1' }, shards: built.shards.map((shard) => ({ ...shard, version: '1' })) };
const texts = new Map(articles.map((each) => [each.id, readForSearch(each)]));

const find = (query: string): Answer => respond(index, texts, query, 10).answer;
const ids = (query: string): string[] => find(query).results.map(({ id }) => id);
const written = (parts: Part[] = []): string => parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('what stands in a headline comes before what stands in a text', () => {
  expect(ids('bridge')).toEqual(['bridge', 'ferry']);
  expect(ids('ferry')).toEqual(['ferry', 'bridge']);
});

test('stories must have all words of a query, if any has', () => {
  expect(ids('bridge iron')).toEqual(['ferry']);
  expect(ids('bridge lorries')).toEqual(['bridge', 'snow', 'ferry']);
});

test('topics, places, publishers, titles in other scripts, and the beginnings of words are found', () => {
  expect(ids('weather')).toEqual(['snow']);
  expect(ids('alps')).toEqual(['snow']);
  expect(ids('gazette')).toEqual(['bridge']);
  expect(ids('ферри')).toEqual(['bridge']);
  expect(ids('tbi')).toEqual(['bridge']);
  expect(ids('nowhere')).toEqual([]);
});

test('a hit is shown in its sentence and leads to the claim it falls on, else to its block', () => {
  const [first] = find('10000 lari').results;
  expect(first?.hits.map(({ target, parts }) => [target, written(parts)])).toEqual([
    ['claim-1', 'The bridge cost [10,000] [lari], the mayor said.'],
  ]);
  const [second] = find('stopped').results;
  expect(second?.hits.map(({ target, parts }) => [target, written(parts)])).toEqual([['b2', 'The old ferry [stopped] on the same day.']]);
});

test('a hit in a source names it and leads to its place in the list', () => {
  const [hit] = find('больше').results[0]?.hits ?? [];
  expect(hit).toMatchObject({ target: 'source-1', lang: 'ru', source: { number: 1, publisher: 'River Gazette' } });
  expect(written(hit?.parts)).toBe('Ферри [больше] не ходит');
});

test('headlines and standfirsts have their words marked', () => {
  const [first] = find('ribbon tbilisi').results;
  expect(written(first?.headline)).toBe('A bridge opens in [Tbilisi]');
  expect(written(first?.standfirst)).toBe('The mayor cut the [ribbon].');
});

test('a word that nothing is spelt like is taken for the nearest, and the answer says so', () => {
  expect(ids('tbilsii')).toEqual(['bridge']);
  expect(find('tbilsii').guesses).toEqual([{ typed: 'tbilsii', taken: ['tbilisi'] }]);
  expect(ids('stoped')).toEqual(['bridge']);
  expect(find('bridge').guesses).toEqual([]);
});

test('a short word before others stands for itself alone', () => {
  expect(ids('sn')).toEqual(['snow']);
  expect(ids('sn pass')).toEqual(['snow']);
  expect(written(find('a pass').results[0]?.headline)).toBe('Snow closes [a] [pass]');
});

test('without the texts, headlines answer and what is missing is named', () => {
  const headlinesOnly = { ...index, shards: [] };
  const { answer, missing } = respond(headlinesOnly, new Map(), 'bridge', 10);
  expect(answer.results.map(({ id, isRead }) => [id, isRead])).toEqual([['bridge', false]]);
  expect(missing).toEqual({ shards: [0], articles: ['bridge'] });
});

test('no more stories are given than are wanted, and all are counted', () => {
  expect(respond(index, texts, 'a', 1).answer).toMatchObject({ total: 3, results: [{ id: 'bridge' }] });
});

test('an empty query finds nothing, and an empty library has nothing to find', () => {
  expect(find('  …  ').total).toBe(0);
  const nothing = buildIndex([]);
  expect(respond({ headlines: { ...nothing.headlines, version: '1' }, shards: [] }, new Map(), 'bridge', 10).answer.total).toBe(0);
});
