import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import type { RequestKind } from './classify.ts';
import { isWorthKeeping, judge } from './is-worth-keeping.ts';
import { reply } from './site.fixture.ts';

const article = '{"schema":1,"id":"a","headline":"H","standfirst":"S","lang":"en","body":[],"sources":[]}';
const list = '{"articles":[]}';
const sources = '{"sources":[]}';
const source = '{"id":"a","source":{"publisher":"P"},"articles":[]}';

test('an article and a list are sound where they have what their kind promises', () => {
  expect(judge('article', article)).toBe('sound');
  expect(judge('list', list)).toBe('sound');
  expect(judge('list', sources)).toBe('sound');
  expect(judge('list', source)).toBe('sound');
  expect(judge('list', '{"topics":[]}')).toBe('sound');
  expect(judge('list', '{"related":[]}')).toBe('sound');
  expect(judge('list', '{"version":"1","words":"bridge","postings":"A"}')).toBe('sound');
});

test('an article of a later schema is for a newer app, not broken', () => {
  expect(judge('article', article.replace('"schema":1', '"schema":2'))).toBe('newer');
});

test.each<['article' | 'list', string]>([
  ['article', '<!doctype html><title>Log in</title>'],
  ['article', article.slice(0, -1)],
  ['article', article.replace('"schema":1', '"schema":0')],
  ['article', article.replace('"headline":"H"', '"headline":null')],
  ['article', article.replace('"body":[]', '"body":{}')],
  ['article', article.replace(',"sources":[]', '')],
  ['article', list],
  ['article', 'null'],
  ['article', '[]'],
  ['article', ''],
  ['list', article],
  ['list', article.replace('"sources"', '"topics"')],
  ['list', '[]'],
  ['list', '{"articles":{}}'],
  ['list', '{"sources":{}}'],
  ['list', source.replace('"articles":[]', '"articles":{}')],
])('a broken %s: %s', (kind, text) => {
  expect(judge(kind, text)).toBe('broken');
});

test.each<[RequestKind, string, string]>([
  ['article', article, 'application/json; charset=utf-8'],
  ['list', list, 'application/json'],
  ['media', '<svg/>', 'image/svg+xml'],
  ['asset', 'let a;', 'text/javascript'],
  ['sources', '@misc{a,}', 'application/x-bibtex'],
])('a good %s is worth keeping and can still be read', async (kind, text, type) => {
  const response = reply(text, type);
  expect(await isWorthKeeping(kind, response)).toBe(true);
  expect(await response.text()).toBe(text);
});

test.each<[string, RequestKind, Response]>([
  ['a web page in an article’s place', 'article', reply('<!doctype html>', 'text/html')],
  ['a web page that says it is JSON', 'article', reply('<!doctype html>', 'application/json')],
  ['an article that says it is a web page', 'article', reply(article, 'text/html')],
  ['good JSON of another kind', 'list', reply(article, 'application/json')],
  ['an article with a server’s error', 'article', reply(article, 'application/json', 503)],
  ['an empty answer', 'article', new Response(null, { status: 204 })],
  ['a web page in a picture’s place', 'media', reply('<!doctype html>', 'text/html')],
  ['a web page in a script’s place', 'asset', reply('<!doctype html>', 'text/html; charset=utf-8')],
  ['a web page in the place of an article’s sources', 'sources', reply('<!doctype html>', 'text/html')],
  ['a missing script', 'asset', reply('', 'text/javascript', 404)],
  ['a page', 'page', reply('<!doctype html>', 'text/html')],
])('%s is not', async (_, kind, response) => {
  expect(await isWorthKeeping(kind, response)).toBe(false);
});

test('an article to which the network was redirected is not', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/a.json') response.writeHead(302, { Location: '/b.json' }).end();
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(article);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  try {
    expect(await isWorthKeeping('article', await fetch(`http://127.0.0.1:${port}/b.json`))).toBe(true);
    expect(await isWorthKeeping('article', await fetch(`http://127.0.0.1:${port}/a.json`))).toBe(false);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
