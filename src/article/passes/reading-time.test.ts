import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, span } from '../article.fixture.ts';
import { estimateReadingTime } from './reading-time.ts';

const minutesFor = (text: string): number =>
  estimateReadingTime(article({ body: [paragraph('b1', span(text))] })).readingTime;

test.each([
  ['nothing takes a minute', '', 1],
  ['356 words round down to a minute', 'word '.repeat(356), 1],
  ['357 words round up to two', 'word '.repeat(357), 2],
  ['a figure with a comma and a word with an apostrophe are one word each', 'don’t 10,000 '.repeat(178), 1],
  ['each Han sign counts as a word', '中国军演。'.repeat(238), 4],
  ['each Thai sign counts, without a space between words', 'ก'.repeat(714), 3],
])('%s', (_, text, minutes) => {
  expect(minutesFor(text)).toBe(minutes);
});

test('the standfirst, captions and claims are read too', () => {
  const before = article({
    standfirst: 'word '.repeat(119),
    lead: figure('lead', span('word '.repeat(119))),
    body: [paragraph('b1', claim(1, 'word '.repeat(119), 'paper'))],
  });
  expect(estimateReadingTime(before).readingTime).toBe(2);
});
