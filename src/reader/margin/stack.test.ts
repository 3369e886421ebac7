import { expect, test } from 'vitest';
import { stack } from './stack.ts';

test('notes stand where they want to, unless the one before is in the way', () => {
  expect(
    stack([
      { top: 0, height: 40 },
      { top: 20, height: 40 },
      { top: 60, height: 20 },
      { top: 300, height: 20 },
    ]),
  ).toEqual([0, 50, 100, 300]);
});
