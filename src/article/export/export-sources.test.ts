import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import { exportSources } from './export-sources.ts';
import { fileFormats, sourcesFile } from './formats.ts';
import { parseBack } from './parse-back.fixture.ts';

const sources = [source('a', { title: 'First' }), source('b', { title: 'Second' })];

test.each(fileFormats)('an article’s sources are all in its file %s, in their order', (format) => {
  expect(parseBack(format, exportSources(sources, format)).map(({ title }) => title)).toEqual(['First', 'Second']);
});

test('as text they stand a line each', () => {
  expect(exportSources(sources, 'text')).toBe('First. Publisher.\nSecond. Publisher.');
});

test('the files stand beside the article’s page', () => {
  expect(fileFormats.map((format) => sourcesFile('bridge', format))).toEqual([
    'article/bridge/sources.bib',
    'article/bridge/sources.ris',
    'article/bridge/sources.json',
  ]);
});
