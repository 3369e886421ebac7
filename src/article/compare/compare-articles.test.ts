import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, source, span } from '../article.fixture.ts';
import type { Article } from '../article.ts';
import { compareArticles, isSameToRead } from './compare-articles.ts';
import type { Piece } from './mark-words.ts';

const removed = (pieces: Piece[]): string[] => pieces.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim());
const added = (pieces: Piece[]): string[] => pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim());
const read = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

const first = 'The bridge over the river opened on Monday with a parade of 1,000 soldiers.';
const second = 'Its builders had promised it for the spring of the year before.';
const third = 'Ships pass beneath it twice a day when the tide allows.';

const story = (texts: string[], fields: Partial<Article> = {}): Article =>
  article({ ...fields, body: texts.map((text, index) => paragraph(`b${index + 1}`, span(text))) });

/** The passages that changed, as: what they are, what went, what came. */
const changes = (old: Article, now: Article): unknown[] =>
  compareArticles(old, now).passages.map(({ kind, before, now: after }) => [kind, removed(before), added(after)]);

test('two versions that read the same', () => {
  const comparison = compareArticles(story([first, second]), story([first, second], { modified: '2026-01-01' }));
  expect(comparison).toMatchObject({ passages: [], sources: [], corrections: [], moved: 0 });
  expect(isSameToRead(comparison)).toBe(true);
});

test('a word and a number that changed are marked whole, on the side where they stand', () => {
  expect(changes(story([first]), story([first.replace('Monday', 'Tuesday').replace('1,000', '1,200')]))).toEqual([
    ['paragraph', ['Monday', '1,000'], ['Tuesday', '1,200']],
  ]);
});

test('a sentence that was added to a paragraph is marked by itself, and both sides read whole', () => {
  const longer = `${first} Nobody was hurt.`;
  const [change] = compareArticles(story([first]), story([longer])).passages;
  expect(added(change?.now ?? [])).toEqual(['Nobody was hurt.']);
  expect([read(change?.before ?? []).trim(), read(change?.now ?? [])]).toEqual([first, longer]);
});

test('a paragraph that was removed changes no other, though all keys change', () => {
  const comparison = compareArticles(story([first, second, third]), story([second, third]));
  expect(comparison.passages).toEqual([{ kind: 'paragraph', before: [{ kind: 'removed', text: first }], now: [] }]);
  // With the headline, the place and the day.
  expect(comparison.unchanged).toBe(5);
});

test('a paragraph that was added is found by its key', () => {
  expect(compareArticles(story([first, third]), story([first, second, third])).passages).toEqual([
    { kind: 'paragraph', key: 'b2', before: [], now: [{ kind: 'added', text: second }] },
  ]);
});

test('a paragraph that stands elsewhere is moved, not removed and added', () => {
  const comparison = compareArticles(story([first, second, third]), story([third, first, second]));
  expect(comparison).toMatchObject({ passages: [], moved: 1, unchanged: 6 });
  expect(isSameToRead(comparison)).toBe(false);
});

test('a paragraph that moved and changed shows what changed in it', () => {
  const { passages } = compareArticles(story([first, second, third]), story([third.replace('twice', 'once'), first, second]));
  expect(passages).toMatchObject([{ kind: 'paragraph', key: 'b1', isMoved: true }]);
});

test('a headline stays the headline, whatever it says', () => {
  expect(changes(story([]), story([], { headline: 'Prisoners freed' }))).toEqual([['headline', ['A bridge opens'], ['Prisoners freed']]]);
});

const body = (value: number, share: string): Article['body'] => [
  { kind: 'table', key: 'b1', caption: 'Tolls', head: [[span('Who')], [span('Share')]], rows: [[[span('Lorries and buses')], [span(share)]]] },
  { ...figure('b2', span('The bridge')), picture: { kind: 'chart', unit: 'soldiers', bars: [{ label: 'At the parade', value }] } },
];

test('rows, points, captions and charts are passages', () => {
  expect(changes(article({ body: body(1, '20%') }), article({ body: body(2, '30%') }))).toEqual([
    ['table', ['20'], ['30']],
    ['picture', ['1'], ['2']],
  ]);
});

test('corrections that were published since, newest first, and those that were taken out', () => {
  const [a, b, c] = ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => ({ date, text: `Of ${date}` }));
  if (!a || !b || !c) throw new Error('three corrections');
  expect(compareArticles(article({ corrections: [a] }), article({ corrections: [b, c] }))).toMatchObject({ corrections: [c, b], withdrawn: [a] });
});

test('right-to-left text, and text without spaces, by their own words', () => {
  const arabic = { lang: 'ar', dir: 'rtl' } as const;
  expect(changes(story(['افتتح الجسر يوم الاثنين في المدينة'], arabic), story(['افتتح الجسر يوم الثلاثاء في المدينة'], arabic))).toEqual([
    ['paragraph', ['الاثنين'], ['الثلاثاء']],
  ]);
  expect(changes(story(['这座大桥星期一开放通行。'], { lang: 'zh' }), story(['这座大桥星期二开放通行。'], { lang: 'zh' }))).toEqual([
    ['paragraph', ['星期一'], ['星期二']],
  ]);
});

test('sources that were added, removed, or of which something else is known', () => {
  const before = article({ sources: [source('a', { url: 'https://a.example/1', stake: 'It built the bridge' }), source('b')] });
  const now = article({ sources: [source('a2', { url: 'https://www.a.example/1', excerpt: 'It opened.' }), source('c')] });
  const { sources } = compareArticles(before, now);
  expect(sources.map((each) => [each.how, each.source.id, each.how === 'changed' && each.fields.map(({ name }) => name)])).toEqual([
    ['removed', 'b', false],
    ['added', 'c', false],
    ['changed', 'a2', ['stake', 'url', 'passage']],
  ]);
});

test('a claim that kept its words and changed its sources', () => {
  const sources = [source('a'), source('b')];
  const on = (...ids: string[]): Article => article({ sources, body: [paragraph('b1', claim(1, 'It opened', ...ids))] });
  expect(compareArticles(on('a'), on('b', 'a')).support).toMatchObject([{ words: 'It opened', key: 'b1', before: [{ id: 'a' }], now: [{ id: 'b' }, { id: 'a' }] }]);
  expect(compareArticles(on('a', 'b'), on('b', 'a')).support).toEqual([]);
});

const words = (seed: number): string => Array.from({ length: 60 }, (_, index) => `word${(seed * 61 + index * 17) % 900}`).join(' ');

test('an article of 60 kB of which every paragraph changed is compared in good time', () => {
  const old = Array.from({ length: 120 }, (_, index) => words(index));
  const start = performance.now();
  const { passages } = compareArticles(story(old), story(old.map((text) => text.replace(/word\d+ word/, 'other'))));
  expect(passages).toHaveLength(120);
  expect(performance.now() - start).toBeLessThan(2_000);
});
