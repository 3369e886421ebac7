import { expect, test } from 'vitest';
import { article, claim, paragraph, source } from './article.fixture.ts';
import { prepare } from './prepare.ts';

test('a prepared article’s citations carry sources that know their numbers and uses', () => {
  const draft = article({
    body: [paragraph('b1', claim(0, 'One', 'b')), paragraph('b2', claim(0, 'Two', 'b', 'a'))],
    sources: [source('a'), source('b')],
  });
  const a = source('a', { number: 2, uses: [{ claim: 2, label: 'a' }] });
  const b = source('b', { number: 1, uses: [{ claim: 1, label: 'a' }, { claim: 2, label: 'b' }] });
  const { sources, citations, sourceMix } = prepare(draft);
  expect(sources).toEqual([b, a]);
  expect(citations).toEqual([
    { number: 1, cited: [{ id: 'b', source: b }] },
    { number: 2, cited: [{ id: 'b', source: b }, { id: 'a', source: a }] },
  ]);
  expect(sourceMix).toMatchObject({ sources: 2, claims: 2, singleSourceClaims: 1 });
});

test('passes leave the draft as it was', () => {
  const draft = article({ body: [paragraph('b1', claim(0, 'One', 'a'))], sources: [source('a')] });
  prepare(draft);
  expect(draft).toEqual(article({ body: [paragraph('b1', claim(0, 'One', 'a'))], sources: [source('a')] }));
});
