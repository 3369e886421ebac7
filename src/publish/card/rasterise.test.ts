import { expect, test } from 'vitest';
import { rasterise } from './rasterise.ts';

const square = (size: number) => [
  { type: 'M', values: [0, 0] },
  { type: 'L', values: [size, 0] },
  { type: 'L', values: [size, size] },
  { type: 'L', values: [0, size] },
  { type: 'Z', values: [] },
];
const area = (cells: Uint8Array): number => cells.reduce((sum, cell) => sum + cell, 0) / 255;

test('a square on whole pixels covers them and no others', () => {
  const { left, top, width, cells } = rasterise(square(200), 0.01, 0);
  expect([left, top]).toEqual([0, -2]);
  expect([...cells.subarray(0, width)]).toEqual([255, 255, 0, 0]);
  expect(area(cells)).toBe(4);
});

test('a square between pixels covers parts of them', () => {
  const { cells, width } = rasterise(square(150), 0.01, 0.25);
  expect(area(cells)).toBeCloseTo(2.25, 1);
  expect([...cells.subarray(width, width + 2)]).toEqual([191, 191]);
});

test('curves and slopes cover their area', () => {
  const triangle = [{ type: 'M', values: [0, 0] }, { type: 'L', values: [1000, 0] }, { type: 'L', values: [0, 700] }, { type: 'Z', values: [] }];
  expect(area(rasterise(triangle, 0.02, 0).cells)).toBeCloseTo(140, 0);
  const bow = [{ type: 'M', values: [0, 0] }, { type: 'Q', values: [500, 1000, 1000, 0] }, { type: 'Z', values: [] }];
  // Two thirds of width times half the control point's height (Archimedes); straight pieces take a sixty-fourth off.
  expect(area(rasterise(bow, 0.02, 0).cells)).toBeCloseTo((2 / 3) * 20 * 10 * (63 / 64), 0);
});

test('an empty outline covers nothing', () => {
  expect(rasterise([], 1, 0)).toMatchObject({ width: 0, height: 0 });
});
