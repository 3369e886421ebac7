import { beforeAll, expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import { canonicalAddress } from '#article/canonical-address.ts';
import { librarySourceId } from '#article/library-source.ts';
import { findSources, sourceAt } from '#article/library-sources.ts';
import { describeFinding } from '#intake/desk/finding.ts';
import { wholeOf } from '../article-file.ts';
import { readFolder } from '../read-library.ts';
import { factualSentences } from './factual-sentences.fixture.ts';

let reading: Awaited<ReturnType<typeof readFolder>>;
let articles: Article[] = [];
beforeAll(async () => {
  reading = await readFolder('public/articles');
  articles = reading.library.map(({ article }) => wholeOf(article));
});

test('the desk finds nothing in the published articles', () => {
  expect(reading.findings.map(describeFinding)).toEqual([]);
  expect(articles).toHaveLength(12);
});

test('every id that an article cites is one of its sources', () => {
  for (const { id, sources, citations } of articles) {
    const ids = new Set(sources.map((source) => source.id));
    const cited = citations.flatMap((citation) => citation.cited.map((each) => each.id));
    expect(cited.length, id).toBeGreaterThan(0);
    expect(cited.filter((each) => !ids.has(each)), id).toEqual([]);
  }
});

test('every source of every article is in the published library, at its address, with the claims that rest on it', () => {
  // Each source has a page under its id and under every alias.
  const pages = new Map(findSources(articles).flatMap((row) => [row.id, ...row.aliases].map((name) => [name, sourceAt(row, articles, wholeOf)] as const)));
  for (const { id, sources, citations } of articles) {
    for (const source of sources) {
      const published = pages.get(librarySourceId(source));
      const claims = citations.filter(({ cited }) => cited.some((each) => each.id === source.id)).map(({ number }) => number);
      const resting = published?.articles.find((each) => each.id === id)?.claims.map(({ number }) => number);
      expect(resting, `${id} ${source.id}`).toEqual(claims);
      expect(canonicalAddress(published?.source.url ?? ''), `${id} ${source.id}`).toBe(canonicalAddress(source.url ?? ''));
    }
  }
});

test('of the factual sentences of each article at least 95 in 100 carry a citation', () => {
  for (const article of articles) {
    const told = factualSentences(article);
    const uncited = told.filter(({ isCited }) => !isCited).map(({ block, words }) => `${block}: ${words}`);
    expect(told.length, article.id).toBeGreaterThan(20);
    expect(uncited.length / told.length, `${article.id}\n${uncited.join('\n')}`).toBeLessThanOrEqual(0.05);
  }
});
