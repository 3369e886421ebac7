import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, source, span } from '../article.fixture.ts';
import { numberCitations } from './number-citations.ts';

test('claims are numbered in reading order and sources by first use: lead caption, table, difference, text', () => {
  const before = article({
    lead: figure('lead', span('See '), claim(0, 'the pin', 'map')),
    body: [
      {
        kind: 'table',
        key: 'b1',
        caption: '',
        head: [[claim(0, 'Troops', 'ministry')]],
        rows: [[[claim(0, '10,000', 'agency')]]],
      },
      {
        kind: 'difference',
        key: 'b2',
        question: 'How many?',
        accounts: [{ position: [claim(0, 'Ten thousand', 'ministry', 'paper')], givenBy: [claim(0, 'the ministry', 'map')] }],
      },
      paragraph('b3', claim(0, 'It ended', 'broadcaster')),
    ],
    sources: [
      source('unused-1'),
      source('broadcaster'),
      source('agency'),
      source('unused-2'),
      source('paper'),
      source('ministry'),
      source('map'),
    ],
  });
  expect(numberCitations(before)).toEqual(
    article({
      lead: figure('lead', span('See '), claim(1, 'the pin', 'map')),
      body: [
        {
          kind: 'table',
          key: 'b1',
          caption: '',
          head: [[claim(2, 'Troops', 'ministry')]],
          rows: [[[claim(3, '10,000', 'agency')]]],
        },
        {
          kind: 'difference',
          key: 'b2',
          question: 'How many?',
          accounts: [
            { position: [claim(4, 'Ten thousand', 'ministry', 'paper')], givenBy: [claim(5, 'the ministry', 'map')] },
          ],
        },
        paragraph('b3', claim(6, 'It ended', 'broadcaster')),
      ],
      sources: [
        source('map', { number: 1 }),
        source('ministry', { number: 2 }),
        source('agency', { number: 3 }),
        source('paper', { number: 4 }),
        source('broadcaster', { number: 5 }),
        source('unused-1', { number: 6 }),
        source('unused-2', { number: 7 }),
      ],
    }),
  );
});

test('a cited source that the article does not list takes no number from those that it does', () => {
  const before = article({
    body: [paragraph('b1', claim(0, 'One', 'gone'), claim(0, 'Two', 'paper'))],
    sources: [source('paper')],
  });
  expect(numberCitations(before).sources).toEqual([source('paper', { number: 1 })]);
});
