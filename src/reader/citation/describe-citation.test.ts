import { expect, test } from 'vitest';
import { source } from '#article/article.fixture.ts';
import type { Citation } from '#article/citation.ts';
import { describeCitation, markerText } from './describe-citation.ts';

const kommersant = { id: 'k', source: source('k', { number: 3, publisher: 'Kommersant', published: '2021-08-09' }) };
const ministry = { id: 'm', source: source('m', { number: 5, publisher: 'Ministry' }) };
const agency = { id: 'a', source: source('a', { number: 2, publisher: 'Agency', published: '2021-08' }) };
const missing = { id: 'gone' };

test.each<[Citation['cited'], string, string]>([
  [[kommersant], '3', 'Source 3: Kommersant, 9 August 2021'],
  [[ministry, agency], '5, 2', 'Sources 5, 2: Ministry; Agency, August 2021'],
  [[agency, ministry, agency], '2, 5, 2', 'Sources 2, 5, 2: Agency, August 2021; Ministry; Agency, August 2021'],
  [[missing], '?', 'Source ?: missing'],
  [[kommersant, missing], '3, ?', 'Sources 3, ?: Kommersant, 9 August 2021; missing'],
])('citation %# is marked and named by its sources', (cited, marker, name) => {
  expect(markerText({ number: 1, cited })).toBe(marker);
  expect(describeCitation({ number: 1, cited })).toBe(name);
});
