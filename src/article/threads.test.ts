import { expect, test } from 'vitest';
import { article } from './article.fixture.ts';
import { besideIn, findThreads } from './threads.ts';

const part = (id: string, eventStart: string) => article({ id, headline: `Story ${id}`, eventStart, thread: 'The bridge' });

test('the parts of a thread stand in the order of their days, then of their ids', () => {
  const threads = findThreads([part('c', '2021-03-01'), part('b', '2021-01-01'), part('a', '2021-03-01'), article({ id: 'alone' })]);
  expect(threads.get('a')).toEqual({
    title: 'The bridge',
    part: 2,
    count: 3,
    parts: [
      { part: 1, id: 'b', headline: 'Story b', lang: 'en', day: '2021-01-01' },
      { part: 2, id: 'a', headline: 'Story a', lang: 'en', day: '2021-03-01' },
      { part: 3, id: 'c', headline: 'Story c', lang: 'en', day: '2021-03-01' },
    ],
  });
  expect(threads.has('alone')).toBe(false);
});

test('an article without a day of its event is ordered by the day of publishing', () => {
  const threads = findThreads([article({ id: 'late', published: '2021-02-02', thread: 'T' }), article({ id: 'early', published: '2021-02-01', thread: 'T' })]);
  expect(threads.get('late')?.part).toBe(2);
});

test('who stands alone in a thread has none', () => {
  expect(findThreads([part('a', '2021-01-01')]).size).toBe(0);
});

test('an article has its neighbours in the thread beside it; the first and the last have one', () => {
  const threads = findThreads([part('a', '2021-01-01'), part('b', '2021-01-02'), part('c', '2021-01-03')]);
  const beside = ['a', 'b', 'c'].map((id) => {
    const thread = threads.get(id);
    const { previous, next } = thread ? besideIn(thread) : {};
    return [previous?.id, next?.id];
  });
  expect(beside).toEqual([
    [undefined, 'b'],
    ['a', 'c'],
    ['b', undefined],
  ]);
});

test.each([
  [1, 1, 30],
  [50, 35, 64],
  [100, 71, 100],
])('of a long thread part %i lists the parts %i to %i', (number, first, last) => {
  const threads = findThreads(Array.from({ length: 100 }, (_, index) => part(`p${1000 + index}`, '2021-01-01')));
  const thread = threads.get(`p${999 + number}`);
  expect(thread?.count).toBe(100);
  expect([thread?.parts[0]?.part, thread?.parts.at(-1)?.part]).toEqual([first, last]);
});
