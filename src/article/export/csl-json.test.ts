import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import { sourceKinds } from '../source.ts';
import { cslJson } from './csl-json.ts';
import { hostileTitles, parseBack } from './parse-back.fixture.ts';

test('an item holds what is known of a source', () => {
  const known = source('wiki', {
    kind: 'reference',
    publisher: 'Wikipedia',
    title: 'Qingtongxia',
    author: 'Many Hands',
    published: '2021',
    accessed: '2026-11',
    lang: 'en',
    url: 'https://en.wikipedia.org/wiki/Qingtongxia',
    archivedUrl: 'https://web.archive.org/qingtongxia',
  });
  expect(parseBack('json', cslJson([known]))).toEqual([
    {
      id: 'wiki',
      type: 'entry-encyclopedia',
      author: [{ literal: 'Many Hands' }],
      title: 'Qingtongxia',
      'container-title': 'Wikipedia',
      issued: { 'date-parts': [[2021]] },
      language: 'en',
      URL: 'https://en.wikipedia.org/wiki/Qingtongxia',
      accessed: { 'date-parts': [[2026, 11]] },
      note: 'Archived: https://web.archive.org/qingtongxia',
    },
  ]);
});

test.each(hostileTitles)('a title reads back as it was: %j', (title, readable) => {
  expect(parseBack('json', cslJson([source('a', { title })]))).toMatchObject([{ title: readable }]);
});

test('each kind has its type, and nothing that is not known', () => {
  const items = parseBack('json', cslJson(sourceKinds.map((kind) => source(kind, { kind }))));
  expect(items.map(({ id, type }) => [id, type])).toEqual([
    ['official', 'report'],
    ['agency', 'article-newspaper'],
    ['newspaper', 'article-newspaper'],
    ['broadcaster', 'article-newspaper'],
    ['think-tank', 'report'],
    ['academic', 'article-journal'],
    ['reference', 'entry-encyclopedia'],
    ['document', 'report'],
    ['other', 'webpage'],
  ]);
  for (const item of items) expect(Object.keys(item)).toHaveLength(3);
});
