import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, span } from '#article/article.fixture.ts';
import { factualSentences } from './factual-sentences.fixture.ts';

const cited = (body: Parameters<typeof factualSentences>[0]['body']): [string, boolean][] =>
  factualSentences(article({ body })).map(({ words, isCited }) => [words, isCited]);

const cell = (words: string) => [span(words)];

test('a sentence is cited where a claim touches it, and decimals and short forms end none', () => {
  const text = [span('Gen. Lapin saw 2.5 km of road. '), claim(1, 'He left. The', 'paper'), span(' U.S. envoy stayed. Why? Nobody knows.')];
  expect(cited([paragraph('b1', ...text)])).toEqual([
    ['Gen. Lapin saw 2.5 km of road.', false],
    ['He left.', true],
    ['The U.S. envoy stayed.', true],
    ['Nobody knows.', false],
  ]);
});

test('what says whose words they are counts for the words', () => {
  const words = [span('It is long. It is wide.')];
  expect(cited([{ kind: 'quote', key: 'b1', text: words, attribution: [claim(1, 'The mayor', 'paper')] }])).toEqual([
    ['It is long.', true],
    ['It is wide.', true],
  ]);
});

test('headings, notes, labels, questions, what leads on, and what was not seen are no factual sentences', () => {
  expect(
    cited([
      { kind: 'heading', key: 'b1', level: 2, text: [span('A bridge')] },
      { kind: 'note', key: 'b2', text: [span('We saw it.')] },
      { kind: 'table', key: 'b3', caption: '', head: [cell('What')], rows: [[cell('Bridge'), cell('90 metres'), cell('No figure seen')]] },
      paragraph('b4', span('These were there:')),
      figure('b5', span('The bridge.')),
    ]),
  ).toEqual([
    ['90 metres', false],
    ['The bridge.', false],
  ]);
});
