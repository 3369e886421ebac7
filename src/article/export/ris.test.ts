import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import type { SourceKind } from '../source.ts';
import { hostileTitles, parseBack } from './parse-back.fixture.ts';
import { ris } from './ris.ts';

const known = source('indsr', {
  kind: 'think-tank',
  publisher: 'Institute for Security',
  title: 'تقرير',
  author: 'Author',
  published: '2021-11',
  accessed: '2026-11-22',
  lang: 'ar',
  url: 'https://example.org/a?b=1&c',
});

test('a record holds what is known of a source, a line each, ended by CRLF', () => {
  expect(ris([known]).split('\r\n')).toEqual([
    'TY  - RPRT',
    'AU  - Author',
    'TI  - تقرير',
    'PB  - Institute for Security',
    'PY  - 2021',
    'DA  - 2021/11//',
    'LA  - ar',
    'UR  - https://example.org/a?b=1&c',
    'Y2  - 2026/11/22/',
    'ER  - ',
    '',
  ]);
});

test('another program reads the same', () => {
  expect(parseBack('ris', ris([known]))).toMatchObject([
    {
      type: 'report',
      author: [{ family: 'Author' }],
      title: 'تقرير',
      publisher: 'Institute for Security',
      issued: { 'date-parts': [[2021, 11]] },
      language: 'ar',
      URL: 'https://example.org/a?b=1&c',
      accessed: { 'date-parts': [[2026, 11, 22]] },
    },
  ]);
});

test.each(hostileTitles)('a title reads back as it was, and ends no record: %j', (title, readable) => {
  expect(parseBack('ris', ris([source('a', { title }), source('b', { title: 'B' })]))).toMatchObject([{ title: readable }, { title: 'B' }]);
});

test.each<[SourceKind, string]>([
  ['official', 'RPRT'],
  ['agency', 'NEWS'],
  ['newspaper', 'NEWS'],
  ['broadcaster', 'NEWS'],
  ['think-tank', 'RPRT'],
  ['academic', 'JOUR'],
  ['reference', 'ENCYC'],
  ['document', 'RPRT'],
  ['other', 'ELEC'],
])('a source of the kind %s is of the type %s, and has nothing that is not known', (kind, type) => {
  expect(ris([source('a', { kind })])).toMatch(new RegExp(`^TY  - ${type}\r\n(T2|PB)  - Publisher\r\nER  - \r\n$`));
});

test('what an office has on its site is a page', () => {
  expect(ris([source('a', { kind: 'official', url: 'https://example.org/' })])).toContain('TY  - ELEC');
});
