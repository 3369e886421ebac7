import { expect, test } from 'vitest';
import { claim, figure, paragraph, span } from './article.fixture.ts';
import type { Block } from './block.ts';
import { firstLines } from './first-lines.ts';

const points = (...texts: string[]): Block => ({ kind: 'keyPoints', key: 'k', points: texts.map((text) => [span(text)]) });
const opening = paragraph('p1', span('A bridge '), claim(1, 'opened', 's'), span('.'));

test.each<[string, Block[], string | undefined]>([
  ['the first key point', [opening, points('One.', 'Two.')], 'One.'],
  ['the first paragraph, where there are no key points', [figure('f'), opening, paragraph('p2', span('More.'))], 'A bridge opened.'],
  ['the first paragraph, where the key points are empty', [points(), opening], 'A bridge opened.'],
  ['nothing, where there is no text', [figure('f')], undefined],
])('%s', (_, body, lines) => {
  expect(firstLines({ body })).toBe(lines);
});
