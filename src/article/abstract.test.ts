import { expect, test } from 'vitest';
import { abstractOf } from './abstract.ts';
import { article, claim, figure, paragraph, source, span } from './article.fixture.ts';
import { findNeighbours } from './find-neighbours.ts';
import { libraryPlaces } from './lists/places.ts';
import { timelinePages } from './lists/timeline.ts';
import { picturesOf } from './pictures-of.ts';
import { prepare } from './prepare.ts';
import { summarise } from './summary.ts';

const whole = prepare(
  article({
    lead: figure('lead', span('The bridge, '), claim(0, 'as seen', 'plan')),
    body: [
      paragraph('b1', span('It opened.')),
      { kind: 'timeline', key: 'b2', title: 'Timeline', events: [{ date: '2021-08', text: [span('It '), claim(0, 'began', 'plan')] }] },
      { kind: 'related', key: 'b3', article: 'road' },
      { kind: 'difference', key: 'b4', question: 'How long?', accounts: [{ position: [span('5 m')], givenBy: [span('The town')] }] },
      { ...figure('b5', span('A map')), picture: { kind: 'map', places: [{ name: 'Town', latitude: 1, longitude: 2, main: true }] } },
    ],
    sources: [source('plan')],
  }),
);
const kept = abstractOf(whole);

test('an abstract has no running text, and of claims their numbers', () => {
  expect(kept).not.toHaveProperty('citations');
  expect(kept.body.map(({ key }) => key)).toEqual(['b2', 'b3', 'b4', 'b5']);
  expect(JSON.stringify(kept.body)).not.toMatch(/Publisher|5 m|A map/);
  expect(kept.sources[0]?.uses.map(({ claim: number }) => number)).toEqual([1, 2]);
});

test('the library is the same from abstracts as from whole articles', () => {
  const known = (each: typeof kept) => [summarise(each), timelinePages([each]), libraryPlaces([each]), picturesOf(each), findNeighbours([each])(each)];
  expect(known(kept)).toEqual(known(whole));
});
