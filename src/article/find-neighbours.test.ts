import { expect, test } from 'vitest';
import { article, source } from './article.fixture.ts';
import { findNeighbours } from './find-neighbours.ts';

const shared = ['a', 'b'].map((id) => source(id, { url: `https://example.org/${id}` }));

test('the neighbours of an article are those that it points to, those beside it in the thread, and those that share sources', () => {
  const own = article({
    id: 'own',
    eventStart: '2021-02-01',
    thread: 'T',
    related: [{ article: 'listed', relation: 'background' }],
    body: [
      { kind: 'related', key: 'b1', article: 'called' },
      { kind: 'related', key: 'b2', article: 'listed' },
    ],
    sources: shared,
  });
  const find = findNeighbours([
    own,
    article({ id: 'listed' }),
    article({ id: 'called', sources: shared }),
    article({ id: 'first', eventStart: '2021-01-01', thread: 'T', sources: shared }),
    article({ id: 'like', sources: shared }),
    article({ id: 'other' }),
  ]);
  const { related, shared: counted, thread } = find(own);
  expect(related.map(({ id }) => id)).toEqual(['listed', 'called', 'first', 'like']);
  expect(counted).toEqual([
    { article: 'called', sources: 2 },
    { article: 'like', sources: 2 },
  ]);
  expect(thread).toMatchObject({ title: 'T', part: 2, count: 2 });
});

test('an article on its own has no neighbours', () => {
  const own = article({ id: 'own' });
  expect(findNeighbours([own])(own)).toEqual({ related: [] });
});
