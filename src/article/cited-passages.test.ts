import { expect, test } from 'vitest';
import type { CitedSource } from './citation.ts';
import { citedPassages } from './cited-passages.ts';

const cited = (id: string, text: string, ofClaim = true): CitedSource => ({ id, passage: { text, ofClaim } });

test('passages that citations bring are gathered by source, each once; those kept of a source are left out', () => {
  const citations = [
    { number: 1, cited: [cited('a', 'one'), cited('b', 'kept', false)] },
    { number: 2, cited: [cited('a', 'two'), { id: 'c' }] },
    { number: 3, cited: [cited('a', 'one')] },
  ];
  expect([...citedPassages(citations)]).toEqual([['a', ['one', 'two']]]);
});
