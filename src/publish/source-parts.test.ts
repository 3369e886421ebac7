import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LibrarySourceSummary } from '#article/library-source.ts';
import { digest } from '#lib/digest.ts';
import { boundsOf, divideSources } from './source-parts.ts';

/** The parts of a list with their sources. */
function sourceParts(sources: LibrarySourceSummary[], limit?: number) {
  const parts = divideSources(sources, limit);
  return parts.map((_, index) => ({ part: index + 1, parts, sources: sources.slice(...boundsOf(parts, index + 1)) }));
}

const of = (publisher: string, count: number): LibrarySourceSummary[] =>
  Array.from({ length: count }, (_, index) => ({
    id: digest(`${publisher} ${index}`),
    publisher,
    title: `Title ${digest(`${index} ${publisher}`)}`,
    kind: 'agency',
    articles: 1,
    claims: 1,
  }));

test('sources that fit on a page are one part', () => {
  const sources = [...of('Asia-Plus', 2), ...of('TASS', 1)];
  expect(sourceParts(sources)).toEqual([{ part: 1, parts: [{ from: 'Asia-Plus', to: 'TASS', count: 3 }], sources }]);
});

test('a library without sources has one empty part', () => {
  expect(sourceParts([])).toEqual([{ part: 1, parts: [{ from: '', to: '', count: 0 }], sources: [] }]);
});

test('parts keep to the budget, hold whole publishers, and lose no source', () => {
  const sources = Array.from({ length: 40 }, (_, index) => of(`Publisher ${String(index).padStart(2, '0')}`, 30)).flat();
  const parts = sourceParts(sources, 4_000);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.sources)).toEqual(sources);
  for (const { sources: own } of parts) expect(gzipSync(JSON.stringify(own)).length).toBeLessThanOrEqual(4_000);
  const entries = parts[0]?.parts ?? [];
  entries.slice(1).forEach(({ from }, index) => expect(from).not.toBe(entries[index]?.to));
});

test('a publisher that fills a page by itself goes on on the next', () => {
  const parts = sourceParts([...of('Asia-Plus', 1), ...of('Xinhua', 500)], 4_000);
  expect(parts[0]?.parts.filter(({ from, to }) => from === 'Xinhua' && to === 'Xinhua').length).toBeGreaterThan(1);
});
