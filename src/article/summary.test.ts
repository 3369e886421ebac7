import { expect, test } from 'vitest';
import { article, figure, span } from './article.fixture.ts';
import { dayOf, summarise } from './summary.ts';

test('a summary has what a list shows and no more', () => {
  const whole = article({
    standfirst: 'At last.',
    modified: '2021-08-10',
    eventStart: '2021-08-01',
    topics: ['Bridges'],
    readingTime: 4,
    lead: figure('lead', span('Caption')),
    body: [{ kind: 'difference', key: 'b1', question: 'Why?', accounts: [] }],
    sourceMix: {
      sources: 2,
      kinds: [{ kind: 'agency', count: 2 }],
      languages: ['ru'],
      publishers: 1,
      withStake: 0,
      claims: 3,
      singleSourceClaims: 1,
    },
  });
  expect(summarise(whole)).toStrictEqual({
    id: 'bridge-opens',
    headline: 'A bridge opens',
    standfirst: 'At last.',
    located: 'Town',
    published: '2021-08-09',
    eventStart: '2021-08-01',
    lang: 'en',
    dir: 'ltr',
    topics: ['Bridges'],
    readingTime: 4,
    sourceMix: { sources: 2, kinds: [{ kind: 'agency', count: 2 }], languages: ['ru'] },
    sourcesDiffer: true,
    lead: { key: 'lead', alt: 'A bridge', picture: { kind: 'image', src: 'media/bridge.jpg', width: 1200, height: 800 } },
  });
});

test('sources differ only where the body has a difference', () => {
  expect(summarise(article()).sourcesDiffer).toBe(false);
});

test('an article’s day is that of the event, else of publishing', () => {
  expect(dayOf({ eventStart: '2021-08-01', published: '2021-08-09' })).toBe('2021-08-01');
  expect(dayOf({ published: '2021-08-09' })).toBe('2021-08-09');
});
