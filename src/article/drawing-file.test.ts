import { expect, test } from 'vitest';
import { drawingFile } from './drawing-file.ts';

test('a figure’s map has a drawing for each crop, named by article and figure', () => {
  expect(drawingFile('bridge-opens', 'b2', 'narrow')).toBe('media/drawings/bridge-opens/b2-narrow.svg');
});
