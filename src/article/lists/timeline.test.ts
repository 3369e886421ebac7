import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { article, claim, span } from '../article.fixture.ts';
import { timelinePages } from './timeline.ts';

type Event = { date: string; text: ReturnType<typeof span | typeof claim>[] };
const story = (id: string, ...events: Event[]): Article =>
  article({ id, headline: `Story ${id}`, body: [{ kind: 'timeline', key: 'b1', title: 'Timeline', events }] });
const event = (date: string): Event => ({ date, text: [span(date)] });
const many = (year: number, count: number): Article => story(`${year}`, ...Array.from({ length: count }, () => event(`${year}-01-01`)));

test('events of all stories come in order of date, each with its story, linked to its first claim or its timeline', () => {
  const [page, ...others] = timelinePages([
    story('a', { date: '2021-08', text: [span('It '), claim(12, 'opened', 's'), claim(13, ' twice', 's')] }, event('2019')),
    story('b', event('2021-07-14')),
  ]);
  expect(others).toEqual([]);
  expect(page).toEqual({
    name: 'newest',
    years: [
      { year: '2019', count: 1, pages: ['newest'] },
      { year: '2021', count: 2, pages: ['newest'] },
    ],
    articles: [
      { id: 'a', headline: 'Story a', lang: 'en', dir: 'ltr' },
      { id: 'b', headline: 'Story b', lang: 'en', dir: 'ltr' },
    ],
    events: [
      { date: '2019', text: '2019', article: 0, fragment: 'b1' },
      { date: '2021-07-14', text: '2021-07-14', article: 1, fragment: 'b1' },
      { date: '2021-08', text: 'It opened twice', article: 0, fragment: 'claim-12' },
    ],
  });
});

test('the newest page holds whole years up to two hundred events, older years have pages of their own', () => {
  const pages = timelinePages([many(2021, 120), many(2020, 80), many(2019, 1), many(2018, 5)]);
  expect(pages.map(({ name, events }) => [name, events.length])).toEqual([
    ['newest', 200],
    ['2019', 1],
    ['2018', 5],
  ]);
  expect(pages[1]?.years.map(({ year, pages: own }) => [year, ...own])).toEqual([
    ['2018', '2018'],
    ['2019', '2019'],
    ['2020', 'newest'],
    ['2021', 'newest'],
  ]);
});

test('a year too full for a page is split, its last part may be the newest', () => {
  const pages = timelinePages([many(2021, 650), many(2020, 301)]);
  expect(pages.map(({ name, events }) => [name, events.length])).toEqual([
    ['newest', 50],
    ['2021-2', 300],
    ['2021', 300],
    ['2020-2', 1],
    ['2020', 300],
  ]);
  expect(pages[0]?.years).toContainEqual({ year: '2021', count: 650, pages: ['2021', '2021-2', 'newest'] });
});

test('a library without timelines has an empty page', () => {
  expect(timelinePages([article()])).toEqual([{ name: 'newest', years: [], articles: [], events: [] }]);
});
