import { expect, test } from 'vitest';
import { article, source } from './article.fixture.ts';
import { indexSources } from './shared-sources.ts';

/** An article that lists sources at these addresses. */
const on = (id: string, ...addresses: string[]) =>
  article({ id, sources: addresses.map((address) => source(address, { url: `https://example.org/${address}` })) });

test('a related article says how many sources it shares; one that shares none is left out', () => {
  const own = on('own', 'a', 'b', 'c');
  const find = indexSources([own, on('two', 'c', 'b', 'x'), on('none', 'x')]);
  expect(find(own, ['none', 'two'], [])).toEqual([{ article: 'two', sources: 2 }]);
});

test('sources are the same by what they are, not by their names or how their addresses are written', () => {
  const own = article({ id: 'own', sources: [source('a', { url: 'https://www.example.org/x/' })] });
  const other = article({ id: 'other', sources: [source('z', { url: 'http://example.org/x?utm_source=y' })] });
  expect(indexSources([own, other])(own, ['other'], [])).toEqual([{ article: 'other', sources: 1 }]);
});

test('up to three further articles follow that share most, at least two, and none that the reader is led to already', () => {
  const own = on('own', 'a', 'b', 'c', 'd');
  const find = indexSources([
    own,
    on('listed', 'a', 'b', 'c', 'd'),
    on('beside', 'a', 'b', 'c', 'd'),
    on('one', 'a'),
    on('two-b', 'a', 'b'),
    on('two-a', 'a', 'b'),
    on('three', 'a', 'b', 'c'),
    on('two-c', 'a', 'b'),
  ]);
  expect(find(own, ['listed'], ['beside'])).toEqual([
    { article: 'listed', sources: 4 },
    { article: 'three', sources: 3 },
    { article: 'two-a', sources: 2 },
    { article: 'two-b', sources: 2 },
  ]);
});

test('a source that more than fifty articles cite recommends nothing, but is counted where there is another reason', () => {
  const own = on('own', 'all', 'a', 'b');
  const many = Array.from({ length: 50 }, (_, index) => on(`m${index}`, 'all', index < 2 ? 'a' : 'x', index === 0 ? 'b' : 'y'));
  expect(indexSources([own, ...many])(own, [], [])).toEqual([{ article: 'm0', sources: 3 }]);
});
