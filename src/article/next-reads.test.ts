import { expect, test } from 'vitest';
import { article } from './article.fixture.ts';
import { nextReads } from './next-reads.ts';
import { summarise } from './summary.ts';

const summary = (id: string) => summarise(article({ id }));

test('what to read next comes by how it is related, then by what it shares, and says so', () => {
  const related = [
    { article: 'before', relation: 'background' as const },
    { article: 'after', relation: 'follow-up' as const },
    { article: 'same', relation: 'same-event' as const },
    { article: 'gone', relation: 'same-event' as const },
  ];
  const reads = nextReads(
    { related },
    {
      related: ['before', 'after', 'same', 'callout', 'like'].map(summary),
      shared: [
        { article: 'after', sources: 3 },
        { article: 'like', sources: 4 },
      ],
    },
  );
  expect(reads.map(({ summary: { id }, relation, sources }) => [id, relation, sources])).toEqual([
    ['same', 'same-event', 0],
    ['after', 'follow-up', 3],
    ['before', 'background', 0],
    ['like', undefined, 4],
  ]);
});

test('an article with no neighbours has nothing to read next', () => {
  expect(nextReads({ related: [{ article: 'gone', relation: 'background' }] }, { related: [] })).toEqual([]);
});
