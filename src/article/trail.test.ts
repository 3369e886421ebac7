import { expect, test } from 'vitest';
import { arrive, leave, noTrail, wayHere, type Coming, type Stop, type Trail } from './trail.ts';

const stop = (article: string, entry = `entry-${article}`): Stop => ({ article, headline: article, lang: 'en', entry, isStraight: false });

/** The trail of a reader who went through these articles by links. */
const walk = (...articles: string[]): Trail =>
  articles.reduce<Trail>((trail, article, index) => arrive(trail, stop(article, `${index}`), index === 0 ? 'anew' : 'followed'), noTrail);

const namesOf = (trail: Trail): string[] => wayHere(trail).map(({ stop: { article } }) => article);

test('a trail holds the articles by which a reader came, without the one that they read', () => {
  expect(namesOf(noTrail)).toEqual([]);
  expect(namesOf(walk('a'))).toEqual([]);
  expect(namesOf(walk('a', 'b', 'c'))).toEqual(['a', 'b']);
});

test('an article opened from elsewhere begins it anew', () => {
  expect(namesOf(arrive(walk('a', 'b'), stop('c'), 'anew'))).toEqual([]);
});

test.each<[string, Coming]>([
  ['the history', 'travelled'],
  ['the trail', { backTo: 1 }],
])('going back by %s shortens it', (_, coming) => {
  expect(namesOf(arrive(walk('a', 'b', 'c', 'd'), stop('b', '1'), coming))).toEqual(['a']);
});

test('going forward again lengthens it', () => {
  const back = arrive(walk('a', 'b', 'c'), stop('a', '0'), 'travelled');
  expect(namesOf(arrive(back, stop('c', '2'), 'travelled'))).toEqual(['a', 'b']);
});

test('another link from an earlier article leaves the way that was gone before', () => {
  const back = arrive(walk('a', 'b', 'c'), stop('b', '1'), 'travelled');
  expect(namesOf(arrive(back, stop('d'), 'followed'))).toEqual(['a', 'b']);
});

test('coming by history to an article that is not on it begins it anew', () => {
  expect(namesOf(arrive(walk('a', 'b'), stop('x'), 'travelled'))).toEqual([]);
});

test('a circle is shown without the article that is read; the history still tells its rounds apart', () => {
  const round = walk('a', 'b', 'a', 'c');
  expect(namesOf(walk('a', 'b', 'a'))).toEqual(['b']);
  expect(namesOf(round)).toEqual(['b', 'a']);
  expect(arrive(round, stop('a', '0'), 'travelled').at).toBe(0);
  expect(arrive(round, stop('a', '2'), 'travelled').at).toBe(2);
  expect(arrive(round, stop('a', 'unknown'), 'travelled').at).toBe(2);
});

test('staying on the article changes nothing', () => {
  const trail = walk('a', 'b');
  expect(arrive(trail, stop('b', 'fragment'), 'travelled')).toBe(trail);
});

test('at most eight articles are kept before the one that is read', () => {
  expect(namesOf(walk(...'a b c d e f g h i j k l'.split(' ')))).toEqual('d e f g h i j k'.split(' '));
});

test('a stop keeps where it was left', () => {
  const left = { anchor: 'b3', offset: 40, selector: 'a', index: 0, to: '/article/b' };
  const trail = arrive(leave(walk('a'), left), stop('b'), 'followed');
  expect(wayHere(trail)[0]?.stop.left).toEqual(left);
});

test('the entry before one that was reached by a link is known; before one reached along the trail it is not', () => {
  const trail = walk('a', 'b', 'c');
  expect(trail.stops.map(({ isStraight }) => isStraight)).toEqual([false, true, true]);
  const back = arrive(trail, stop('b', 'new'), { backTo: 1 });
  expect(back.stops[1]).toMatchObject({ entry: 'new', isStraight: false });
});
