import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, source } from '../article.fixture.ts';
import { collectUses } from './collect-uses.ts';

test('each source lists the claims that use it, and one that no claim uses lists none', () => {
  const before = article({
    lead: figure('lead', claim(1, 'One', 'map')),
    body: [paragraph('b1', claim(2, 'Two', 'paper', 'map'), claim(3, 'Three', 'paper'))],
    sources: [source('map'), source('paper'), source('unused')],
  });
  expect(collectUses(before).sources).toEqual([
    source('map', { uses: [{ claim: 1, label: 'a' }, { claim: 2, label: 'b' }] }),
    source('paper', { uses: [{ claim: 2, label: 'a' }, { claim: 3, label: 'b' }] }),
    source('unused'),
  ]);
});

test('a claim that quotes one source twice is one use of it', () => {
  const before = article({ body: [paragraph('b1', claim(1, 'One', 'paper', 'paper'))], sources: [source('paper')] });
  expect(collectUses(before).sources).toEqual([source('paper', { uses: [{ claim: 1, label: 'a' }] })]);
});

test('after the use z come aa and ab', () => {
  const claims = Array.from({ length: 28 }, (_, index) => claim(index + 1, 'Words', 'paper'));
  const [paper] = collectUses(article({ body: [paragraph('b1', ...claims)], sources: [source('paper')] })).sources;
  expect(paper?.uses.slice(24)).toEqual([
    { claim: 25, label: 'y' },
    { claim: 26, label: 'z' },
    { claim: 27, label: 'aa' },
    { claim: 28, label: 'ab' },
  ]);
});
