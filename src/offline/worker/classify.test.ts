import { expect, test } from 'vitest';
import { classify, pagePath, pathBelow, type RequestKind } from './classify.ts';

const kindOf = (url: string, base: string, changes: Partial<Pick<Request, 'method' | 'mode'>> = {}): RequestKind =>
  classify({ url, method: 'GET', mode: 'cors', ...changes }, base);

test.each<[string, RequestKind]>([
  ['assets/app-1a2b.js', 'asset'],
  ['articles/bridge-opens.json', 'article'],
  ['data/list/topic-at-sea/2.json', 'list'],
  ['data/related/bridge-opens.json?1', 'list'],
  ['data/sources/1.json', 'list'],
  ['search/headlines.json', 'list'],
  ['search/texts-0.json', 'list'],
  ['data/source/tass-1a2b3c4d.json', 'list'],
  ['media/drawings/bridge-opens/lead-wide.svg', 'media'],
  ['icons/icon.svg', 'media'],
  ['manifest.webmanifest', 'media'],
  ['article/bridge-opens/sources.bib', 'sources'],
  ['article/bridge-opens/sources.json?1', 'sources'],
  ['article/sources.json', 'other'],
  ['sw.js', 'other'],
  ['constructor/app.js', 'other'],
  ['_headers', 'other'],
  ['assetsandmore/app.js', 'other'],
  ['', 'other'],
])('%s is of the kind %s, at the root and below a folder', (path, kind) => {
  expect(kindOf(`https://example.org/${path}`, 'https://example.org/')).toBe(kind);
  expect(kindOf(`https://example.org/news/${path}`, 'https://example.org/news/')).toBe(kind);
});

test.each<[string, string, Partial<Pick<Request, 'method' | 'mode'>>]>([
  ['another site', 'https://example.com/news/articles/a.json', {}],
  ['the same host outside the base', 'https://example.org/articles/a.json', {}],
  ['a folder that only starts like the base', 'https://example.org/newsroom/articles/a.json', { mode: 'navigate' }],
  ['a request that sends something', 'https://example.org/news/articles/a.json', { method: 'POST' }],
])('%s is left to the browser', (_, url, changes) => {
  expect(kindOf(url, 'https://example.org/news/', changes)).toBe('other');
});

test('whatever the reader goes to is a page, an article’s file too', () => {
  expect(kindOf('https://example.org/news/', 'https://example.org/news/', { mode: 'navigate' })).toBe('page');
  expect(kindOf('https://example.org/news/articles/a.json', 'https://example.org/news/', { mode: 'navigate' })).toBe('page');
});

test('an article’s sources are a file, not a page, also where the browser goes to them to take them along', () => {
  expect(kindOf('https://example.org/news/article/a/sources.ris', 'https://example.org/news/', { mode: 'navigate' })).toBe('sources');
  expect(kindOf('https://example.org/news/article/a/sources', 'https://example.org/news/', { mode: 'navigate' })).toBe('page');
});

test('a path stands below the base, without query and fragment', () => {
  expect(pathBelow('https://example.org/news/articles/a.json?v=1#b', 'https://example.org/news/')).toBe('articles/a.json');
});

test.each([
  ['', ''],
  ['index.html', ''],
  ['?from=home', ''],
  ['article/a', 'article/a/'],
  ['article/a/', 'article/a/'],
  ['article/a/index.html#claim-4', 'article/a/'],
  ['article/a?b=c/d', 'article/a/'],
  ['article/my-index.html', 'article/my-index.html/'],
])('the page at %j is the file of the folder %j', (address, path) => {
  expect(pagePath(`https://example.org/news/${address}`, 'https://example.org/news/')).toBe(path);
});
