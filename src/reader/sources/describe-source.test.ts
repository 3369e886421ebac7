import { expect, test } from 'vitest';
import { source } from '#article/article.fixture.ts';
import type { Source } from '#article/source.ts';
import { sourceDetails, sourceLanguage, sourceState } from './describe-source.ts';

test.each<[Partial<Source>, string[]]>([
  [
    { author: 'A. Writer', published: '2021-07-08', accessed: '2026-11' },
    ['A. Writer', '8 July 2021', 'read November 2026'],
  ],
  [{ published: '2021' }, ['2021']],
  [{}, []],
])('of a source’s making only what is known is said', (fields, details) => {
  expect(sourceDetails(source('a', fields))).toEqual(details);
});

test('a source’s language is named where it is known', () => {
  expect(sourceLanguage(source('a', { lang: 'ru' }))).toBe('Russian');
  expect(sourceLanguage(source('a'))).toBeUndefined();
});

test.each<[Partial<Source>, boolean, string]>([
  [{}, false, 'Not seen by the editors'],
  [{}, true, 'Not seen by the editors'],
  [{ accessed: '2026-11' }, true, 'Passage kept with this article'],
  [{ accessed: '2026-11' }, false, 'Read by the editors; no passage kept'],
  [{ archivedUrl: 'https://example.org/' }, false, 'Not seen by the editors · archived'],
  [
    { accessed: '2026-11', archivedUrl: 'https://example.org/', archivedAt: '2021-08-09' },
    true,
    'Passage kept with this article · archived on 9 August 2021',
  ],
])('the state of source %# is said in words', (fields, hasPassage, state) => {
  expect(sourceState(source('a', fields), hasPassage)).toBe(state);
});
