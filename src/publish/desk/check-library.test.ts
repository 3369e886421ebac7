import { expect, test } from 'vitest';
import type { Entry } from '#intake/desk/entry.ts';
import { describeFinding } from '#intake/desk/finding.ts';
import { checkLibrary } from './check-library.ts';

const entry = (id: string, fields: Partial<Entry> = {}): Entry => ({
  file: `${id}.json`,
  id,
  headline: `Headline of ${id}`,
  thread: undefined,
  pointers: [],
  pictures: [],
  ...fields,
});

type Pointer = Entry['pointers'][number];
const listed = (article: string, relation: Exclude<Pointer['relation'], undefined> = 'background', index = 0): Pointer => ({ path: `related[${index}].article`, article, relation });
const calledOut = (article: string): Pointer => ({ path: 'body[3].article', article });

const check = (entries: Entry[], others: string[] = []): string[] =>
  checkLibrary(entries, [...entries.map(({ id }) => id), ...others], (src) => src === 'media/bridge.jpg').map(
    (finding) => `${finding.severity} ${describeFinding(finding)}`,
  );

const pair = (relation: 'background' | 'follow-up' | 'same-event'): Entry[] => [
  entry('a', { pointers: [listed('b', relation)] }),
  entry('b', { pointers: [listed('a', relation)] }),
];

test('articles that point to each other give nothing, listed or called out', () => {
  const entries = [
    entry('a', { pointers: [listed('b'), listed('c', 'same-event', 1), calledOut('b')] }),
    entry('b', { pointers: [listed('a', 'follow-up')] }),
    entry('c', { pointers: [calledOut('a')] }),
  ];
  expect(check(entries)).toEqual([]);
});

test('a pointer to an article that the library does not have is an error', () => {
  expect(check([entry('a', { pointers: [listed('gone'), calledOut('lost')] })])).toEqual([
    'error a.json: related[0].article: It points to "gone", which the library does not have. Add gone.json, or take the pointer out.',
    'error a.json: body[3].article: It points to "lost", which the library does not have. Add lost.json, or take the pointer out.',
  ]);
});

test('a pointer to an article that could not be read is left alone', () => {
  expect(check([entry('a', { pointers: [listed('broken')] })], ['broken'])).toEqual([]);
});

test('a pointer to the article itself is an error', () => {
  expect(check([entry('a', { pointers: [listed('a')] })])).toEqual([
    'error a.json: related[0].article: The article points to itself. Take the pointer out.',
  ]);
});

test('an article that does not point back is advice, and so is one that is listed twice', () => {
  expect(check([entry('a', { pointers: [listed('b')] }), entry('b')])).toEqual([
    'advice a.json: related[0].article: "b" does not point back. Add "a" to "related" in b.json.',
  ]);
  const twice = [listed('b'), listed('b', 'same-event', 1)];
  expect(check([entry('a', { pointers: twice }), entry('b', { pointers: [listed('a', 'follow-up')] })])).toEqual([
    'advice a.json: related[1].article: "b" is listed twice. List it once.',
  ]);
});

test('two articles that are each the background of the other are advice, once', () => {
  expect(check(pair('background'))).toEqual([
    'advice a.json: related[0].article: Each of the two is "background" to the other. Say in one of them how the other really stands to it.',
  ]);
  expect(check(pair('same-event'))).toEqual([]);
});

test('a running story of one article, and a headline that another one has, are advice', () => {
  const entries = [
    entry('a', { thread: 'The bridge', headline: 'A bridge' }),
    entry('b', { thread: 'The bridge', headline: 'A Bridge ' }),
    entry('c', { thread: 'The road' }),
  ];
  expect(check(entries)).toEqual([
    'advice a.json: headline: "b" has the same headline. Say in it what sets this one apart.',
    'advice b.json: headline: "a" has the same headline. Say in it what sets this one apart.',
    'advice c.json: thread: No other article belongs to "The road". Write its title as the others do, or take it out.',
  ]);
});

test('a picture that the site does not have is an error', () => {
  const pictures = ['media/bridge.jpg', 'media/gone.jpg'].map((src, index) => ({ path: `body[${index}].image.src`, src }));
  expect(check([entry('a', { pictures })])).toEqual([
    'error a.json: body[1].image.src: There is no file "media/gone.jpg". Put the picture there, below the folder that holds "articles".',
  ]);
});
