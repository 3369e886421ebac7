import { expect, test } from 'vitest';
import { mediaType } from './media-type.ts';

test.each([
  ['articles/a.json', 'application/json'],
  ['media/drawings/a/lead-wide.svg', 'image/svg+xml'],
  ['article/a.b/index.html', 'text/html; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['article/a/sources.bib', 'application/x-bibtex; charset=utf-8'],
  ['article/a/sources.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['article/a/sources.json', 'application/json'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['media/cards/a.png', 'image/png'],
  ['LICENSE', 'application/octet-stream'],
  ['a.exe', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});
