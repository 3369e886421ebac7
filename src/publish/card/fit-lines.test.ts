import { expect, test } from 'vitest';
import { fitLines } from './fit-lines.ts';

/** A face in which every character is as wide as the size. */
const measure = (text: string, size: number): number => text.length * size;
const sizes = [{ size: 20, lines: 1 }, { size: 10, lines: 2 }];

test('the largest size that has room is taken', () => {
  expect(fitLines('one two', 140, sizes, measure)).toEqual({ size: 20, lines: ['one two'] });
  expect(fitLines('one two three', 140, sizes, measure)).toEqual({ size: 10, lines: ['one two three'] });
});

test('lines of the same number are of like length', () => {
  expect(fitLines('aa bb cc dd ee', 120, sizes, measure).lines).toEqual(['aa bb cc', 'dd ee']);
});

test('what has no room at the smallest size ends in an ellipsis', () => {
  expect(fitLines('aaaa bbbb cccc dddd eeee', 90, sizes, measure).lines).toEqual(['aaaa bbbb', 'cccc ddd…']);
  expect(fitLines('x'.repeat(40), 90, sizes, measure).lines).toEqual([`${'x'.repeat(8)}…`]);
});
