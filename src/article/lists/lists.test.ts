import { expect, test } from 'vitest';
import { article, figure } from '../article.fixture.ts';
import { summarise, type ArticleSummary } from '../summary.ts';
import { choicesOf, libraryLists } from './library-lists.ts';
import { pagesOfList } from './list.ts';
import { topicsOf } from './topics.ts';

const story = (id: string, topics: string[] = [], sourcesDiffer = false): ArticleSummary => ({
  ...summarise(article({ id, topics, lead: figure('lead') })),
  sourcesDiffer,
});
const ids = (articles: ArticleSummary[]): string[] => articles.map(({ id }) => id);

test('topics are counted by article, the most frequent first, under their most frequent spelling', () => {
  const stories = [story('a', ['Russia–China', 'Russia-China']), story('b', ['Russia–China', 'At sea']), story('c', ['Afghanistan'])];
  expect(topicsOf(stories)).toEqual([
    { slug: 'russia-china', name: 'Russia–China', count: 2 },
    { slug: 'afghanistan', name: 'Afghanistan', count: 1 },
    { slug: 'at-sea', name: 'At sea', count: 1 },
  ]);
});

test('a library has a list of all, of those whose sources differ, and of each topic, each in the library’s order', () => {
  const stories = [story('a', ['SCO', 'At sea']), story('b', ['At sea'], true), story('c', [], true)];
  const lists = libraryLists(stories, topicsOf(stories));
  expect(lists.map(({ name, title, articles }) => [name, title, ids(articles)])).toEqual([
    ['all', undefined, ['a', 'b', 'c']],
    ['differ', 'Where sources differ', ['b', 'c']],
    ['topic-at-sea', 'At sea', ['a', 'b']],
    ['topic-sco', 'SCO', ['a']],
  ]);
});

test('where no sources differ there is no such list, and none is offered', () => {
  const stories = [story('a')];
  expect(libraryLists(stories, []).map(({ name }) => name)).toEqual(['all']);
  expect(choicesOf(stories, [])).toEqual({ topics: [], hasMore: false, hasDiffering: false });
});

test('the library offers its eight most frequent topics', () => {
  const stories = [story('a', 'abcdefghi'.split('')), story('b', ['i'])];
  const { topics, hasMore } = choicesOf(stories, topicsOf(stories));
  expect(topics.map(({ name }) => name).join('')).toBe('iabcdefg');
  expect(hasMore).toBe(true);
});

test('a list is split into pages of thirty, and says which page it is of how many', () => {
  const articles = Array.from({ length: 61 }, (_, index) => story(`s${index}`));
  const pages = pagesOfList({ name: 'topic-sco', title: 'SCO', articles }, choicesOf(articles, []));
  expect(pages.map(({ articles: own, page }) => [page, own.length, own[0]?.id])).toEqual([
    [1, 30, 's0'],
    [2, 30, 's30'],
    [3, 1, 's60'],
  ]);
  expect(pages[2]).toMatchObject({ name: 'topic-sco', title: 'SCO', pages: 3, total: 61 });
});

test('an empty list has one page', () => {
  expect(pagesOfList({ name: 'all', articles: [] }, choicesOf([], []))).toMatchObject([{ page: 1, pages: 1, total: 0, articles: [] }]);
});

test('only the first story of the library carries its picture', () => {
  const articles = [story('a'), story('b')];
  const withPicture = (name: string): string[] =>
    pagesOfList({ name, articles }, choicesOf([], []))
      .flatMap((page) => page.articles)
      .flatMap(({ id, lead }) => (lead ? [id] : []));
  expect(withPicture('all')).toEqual(['a']);
  expect(withPicture('differ')).toEqual([]);
});
