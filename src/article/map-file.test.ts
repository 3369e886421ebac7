import { expect, test } from 'vitest';
import { mapFile } from './map-file.ts';

test('a figure’s map has a drawing for each crop, named by article and figure', () => {
  expect(mapFile('bridge-opens', 'b2', 'narrow')).toBe('media/maps/bridge-opens/b2-narrow.svg');
});
