import { expect, test } from 'vitest';
import { article, claim, paragraph, span } from '../article.fixture.ts';
import { outline } from './outline.ts';

test('the outline is the body’s headings, with their addresses, levels and words', () => {
  const before = article({
    body: [
      { kind: 'heading', key: 'b1', level: 2, text: [span('The '), claim(1, 'opening', 'paper')] },
      paragraph('b2', span('Text')),
      { kind: 'heading', key: 'b3', level: 3, text: [span('Who came')] },
    ],
  });
  expect(outline(before).outline).toEqual([
    { id: 'b1', level: 2, title: 'The opening' },
    { id: 'b3', level: 3, title: 'Who came' },
  ]);
});
