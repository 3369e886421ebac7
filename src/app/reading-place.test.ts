import { expect, test } from 'vitest';
import { distanceTo, placeOf } from './reading-place.ts';

const boxes = (scrolled: number) => [
  { key: 'b1', top: 100 - scrolled, height: 300 },
  { key: 'b2', top: 400 - scrolled, height: 600 },
  { key: 'b3', top: 1_000 - scrolled, height: 1_100 },
];

test.each([
  ['at the top', 0, { block: 'b1', fraction: 60 / 300, progress: 0.35, isAtEnd: false }],
  ['in the middle', 540, { block: 'b2', fraction: 0.5, progress: 0.62, isAtEnd: false }],
  ['at the end', 1_300, { block: 'b3', fraction: 460 / 1_100, progress: 1, isAtEnd: true }],
  ['past the end', 3_000, { block: 'b3', fraction: 1, progress: 1, isAtEnd: true }],
])('%s', (_, scrolled, place) => {
  expect(placeOf(boxes(scrolled), 800)).toEqual(place);
});

test('above the text there is no place', () => {
  expect(placeOf(boxes(-500), 800)).toBeUndefined();
});

test('an article without blocks has no places', () => {
  expect(placeOf([], 800)).toBeUndefined();
});

test('the way to a place ends at that place, on a screen of another height too', () => {
  const [, block] = boxes(0);
  const way = distanceTo(block ?? { key: '', top: 0, height: 0 }, 0.5, 500);
  expect(placeOf(boxes(way), 500)).toMatchObject({ block: 'b2', fraction: 0.5 });
});
