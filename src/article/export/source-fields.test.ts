import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import { archiveNote, dateParts, webAddress } from './source-fields.ts';

test.each([
  ['2021', ['2021']],
  ['2021-08', ['2021', '08']],
  ['2021-08-09', ['2021', '08', '09']],
  ['2021-08-09T10:00Z', ['2021', '08', '09']],
  ['20210809', []],
  ['August', []],
  [undefined, []],
])('%s goes as far as it is known', (date, parts) => {
  expect(dateParts(date)).toEqual(parts);
});

test.each([
  ['https://a.b/c?d=e f', 'https://a.b/c?d=e%20f'],
  ['mailto:desk@a.b', 'mailto:desk@a.b'],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('%j is the address %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test('an archived copy is noted with its day, where that is known', () => {
  const archivedUrl = 'https://web.archive.org/a';
  expect(archiveNote(source('a', { archivedUrl, archivedAt: '2021-08-09' }))).toBe(`Archived 9 August 2021: ${archivedUrl}`);
  expect(archiveNote(source('a', { archivedUrl }))).toBe(`Archived: ${archivedUrl}`);
  expect(archiveNote(source('a'))).toBeUndefined();
});
