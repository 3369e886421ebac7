import { expect, test } from 'vitest';
import { article, source } from '../article.fixture.ts';
import { mixSources } from './mix-sources.ts';

test('the source mix counts kinds in their order, languages, publishers, stakes and claims on a single source', () => {
  const before = article({
    sources: [
      source('a', { kind: 'newspaper', publisher: 'Kommersant', lang: 'ru' }),
      source('b', { kind: 'official', publisher: 'Ministry', lang: 'ru', stake: 'It held the drill.' }),
      source('c', { kind: 'newspaper', publisher: 'Kommersant', lang: 'en' }),
      source('d', { kind: 'other', publisher: 'Archive' }),
    ],
    citations: [
      { number: 1, cited: [{ id: 'a' }] },
      { number: 2, cited: [{ id: 'a' }, { id: 'b' }] },
      { number: 3, cited: [{ id: 'c' }, { id: 'c' }] },
    ],
  });
  expect(mixSources(before).sourceMix).toEqual({
    sources: 4,
    kinds: [
      { kind: 'official', count: 1 },
      { kind: 'newspaper', count: 2 },
      { kind: 'other', count: 1 },
    ],
    languages: ['ru', 'en'],
    publishers: 3,
    withStake: 1,
    claims: 3,
    singleSourceClaims: 2,
  });
});
