import { expect, test } from 'vitest';
import { article, paragraph, span } from '#article/article.fixture.ts';
import { decodeHeadlines, decodeShard } from '#intake/decode-search.ts';
import { buildIndex, toIndex } from '#search/build-index.ts';
import { headlinesFile } from '#search/index-files.ts';
import { searchFiles } from './search-files.ts';

/** Made-up words, no two alike, so that there are many of them. */
const words = (from: number, count: number): string => Array.from({ length: count }, (_, at) => `word${(from + at).toString(36)}`).join(' ');
const many = Array.from({ length: 25 }, (_, at) => article({ id: `a${at}`, headline: `Story ${at}`, body: [paragraph('b1', span(words(at * 1000, 1000)))] }));

function versionOf(standfirst: string): string | undefined {
  const read = decodeHeadlines(searchFiles([article({ standfirst })].map(toIndex))[0]?.text ?? '');
  return read.ok ? read.value.version : undefined;
}

test('the files are read back as the index that was built, and are of one version', () => {
  const articles = [article({ body: [paragraph('b1', span('A bridge of iron'))] })];
  const [head, shard, ...others] = searchFiles(articles.map(toIndex)).map(({ text }) => text);
  const { headlines, shards } = buildIndex(articles.map(toIndex));
  const read = decodeHeadlines(head ?? '');
  const version = read.ok ? read.value.version : '';
  expect(read).toEqual({ ok: true, value: { ...headlines, version } });
  expect(decodeShard(shard ?? '')).toEqual({ ok: true, value: { ...shards[0], version } });
  expect(others).toEqual([]);
});

test('a large library has its texts in shards of words in order, none beyond its size', () => {
  const [head, ...files] = searchFiles(many.map(toIndex));
  expect(files.length).toBeGreaterThan(1);
  for (const { text } of files) expect(text.length).toBeLessThan(225_000);
  const headlines = decodeHeadlines(head?.text ?? '');
  const shards = files.map(({ text }) => decodeShard(text)).flatMap((read) => (read.ok ? [read.value.words] : []));
  expect(headlines.ok && headlines.value.shards).toEqual(shards.map(([first]) => first));
  const all = shards.flat();
  expect(all).toEqual([...new Set(all)].toSorted());
});

test('another text makes another version, and an empty library an empty index', () => {
  expect(versionOf('One')).not.toBe(versionOf('Two'));
  expect(searchFiles([]).map(({ path }) => path)).toEqual([headlinesFile, 'search/texts-0.json']);
});

test('what is no index is refused', () => {
  expect(decodeHeadlines('{"version":"1","words":"a","postings":"A","shards":[],"articles":[["id"]]}')).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  expect(decodeShard('<!doctype html>')).toMatchObject({ ok: false, error: { reason: 'unreadable' } });
});
