import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { claimsOf, marginNotes } from './claims-of.ts';
import type { Source } from './source.ts';
import type { Claim } from './text.ts';

const source = (id: string): Source => ({ id, number: 1, publisher: id, kind: 'other', uses: [] });
const claim = (number: number, words: string, ...ids: string[]): Claim => ({
  kind: 'claim',
  citation: { number, cited: ids.map((id) => ({ id, source: source(id) })) },
  content: [{ kind: 'span', text: words }],
});
const body: Block[] = [
  { kind: 'paragraph', key: 'b1', text: [claim(1, 'One', 'a'), { kind: 'span', text: ' and ' }, claim(2, 'two', 'a', 'b')] },
  { kind: 'list', key: 'b2', ordered: false, items: [[claim(3, 'three', 'a')], [claim(4, 'four', 'a')]] },
];

test('claims come in reading order with their words', () => {
  expect(claimsOf({ body }).map(({ words, citation }) => [citation.number, words])).toEqual([
    [1, 'One'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
  ]);
});

test('a block names each source once in the margin, beside the first claim that uses it', () => {
  expect(marginNotes({ body }).map((note) => [note.claim, note.sources.map(({ id }) => id)])).toEqual([
    [1, ['a']],
    [2, ['b']],
    [3, ['a']],
  ]);
});
