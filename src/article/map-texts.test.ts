import { expect, test } from 'vitest';
import { article, figure, paragraph, span } from './article.fixture.ts';
import { mapTexts, textsOf } from './map-texts.ts';
import { plainText } from './text.ts';

const everyBlock = article({
  lead: figure('lead', span('01')),
  body: [
    paragraph('b1', span('02')),
    { kind: 'heading', key: 'b2', level: 2, text: [span('03')] },
    { kind: 'list', key: 'b3', ordered: false, items: [[span('04')], [span('05')]] },
    { kind: 'quote', key: 'b4', text: [span('06')], attribution: [span('07')] },
    figure('b5', span('08')),
    {
      kind: 'table',
      key: 'b6',
      caption: 'C',
      head: [[span('09')], [span('10')]],
      rows: [[[span('11')], [span('12')]], [[span('13')]]],
    },
    { kind: 'timeline', key: 'b7', title: 'T', events: [{ date: '2021', text: [span('14')] }] },
    { kind: 'keyPoints', key: 'b8', points: [[span('15')]] },
    { kind: 'related', key: 'b9', article: 'other' },
    { kind: 'difference', key: 'b10', question: 'Q', accounts: [{ position: [span('16')], givenBy: [span('17')] }] },
    { kind: 'note', key: 'b11', text: [span('18')] },
  ],
});

test('texts come in reading order: the lead’s caption, then every text of every block', () => {
  expect(textsOf(everyBlock).map(plainText).join(' ')).toBe('01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18');
});

test('changed texts take the place of those before, and the article given stays as it is', () => {
  const changed = mapTexts(everyBlock, (text) => [...text, span('!')]);
  expect(textsOf(changed).map(plainText).join('')).toBe('01!02!03!04!05!06!07!08!09!10!11!12!13!14!15!16!17!18!');
  expect(textsOf(everyBlock).map(plainText).join('')).toBe('010203040506070809101112131415161718');
});
