import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import { plainCitation } from './plain-citation.ts';

test('all that is known stands in the order of ISO 690', () => {
  const all = source('a', {
    author: 'Alexander Marrow',
    title: 'Russia and China hold drills',
    publisher: 'Reuters',
    published: '2021-08-13',
    accessed: '2026-11',
    url: 'https://example.org/drills',
    archivedUrl: 'https://web.archive.org/web/2021/https://example.org/drills',
    archivedAt: '2021-08-14',
  });
  expect(plainCitation(all)).toBe(
    'Alexander Marrow. Russia and China hold drills. Reuters, 13 August 2021 [viewed November 2026]. ' +
      'Available from: https://example.org/drills ' +
      'Archived 14 August 2021: https://web.archive.org/web/2021/https://example.org/drills',
  );
});

test('where there is no title the publisher leads', () => {
  expect(plainCitation(source('a', { author: 'AFP', publisher: 'The Moscow Times', published: '2021' }))).toBe('The Moscow Times, 2021. AFP.');
});

test('what is not known is not there', () => {
  expect(plainCitation(source('a', { publisher: 'Kommersant' }))).toBe('Kommersant.');
});

test('a title that ends a sentence gets no second full stop', () => {
  expect(plainCitation(source('a', { title: 'Who came?', publisher: 'Kommersant' }))).toBe('Who came? Kommersant.');
});

test('a citation is one line, whatever the title holds', () => {
  expect(plainCitation(source('a', { title: ' A\r\nB\u2028C\u0000D ', publisher: 'P' }))).toBe('A B C D. P.');
});
