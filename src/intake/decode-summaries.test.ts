import { expect, test } from 'vitest';
import { decodeSummaries } from './decode-summaries.ts';

const summary = {
  id: 'bridge-opens',
  headline: 'A bridge opens',
  standfirst: 'At last.',
  located: 'Town',
  published: '2021-08-09',
  eventStart: '2021-08-01',
  lang: 'en',
  dir: 'ltr',
  topics: ['Bridges'],
  readingTime: 4,
  sourcesDiffer: true,
  sourceMix: { sources: 2, kinds: [{ kind: 'agency', count: 2 }], languages: ['ru'] },
  lead: {
    key: 'lead',
    alt: 'A map',
    picture: { kind: 'map' },
  },
};
const read = (changes: object) => decodeSummaries(JSON.stringify({ articles: [{ ...summary, ...changes }] }));

test('a list of summaries is read', () => {
  expect(read({})).toStrictEqual({ ok: true, value: [summary] });
});

test('what else is in a list is passed over', () => {
  expect(read({ shareCount: 5 })).toStrictEqual({ ok: true, value: [summary] });
});

test.each<[string, object, { path: string; problem: string; remedy: string }]>([
  [
    'a missing field',
    { headline: undefined },
    { path: 'articles[0].headline', problem: '"headline" is missing.', remedy: 'Add "headline".' },
  ],
  [
    'a wrong type',
    { readingTime: '4' },
    { path: 'articles[0].readingTime', problem: 'It is "4".', remedy: 'Make it a number.' },
  ],
  [
    'an unknown direction',
    { dir: 'up' },
    { path: 'articles[0].dir', problem: '"up" is not allowed here.', remedy: 'Use one of: "ltr", "rtl".' },
  ],
])('%s in a list is refused with its path', (_, changes, problem) => {
  expect(read(changes)).toEqual({ ok: false, error: { reason: 'invalid', problems: [problem] } });
});

test('a web page in place of a list is refused', () => {
  expect(decodeSummaries('<!doctype html>')).toMatchObject({ ok: false, error: { reason: 'unreadable' } });
});
