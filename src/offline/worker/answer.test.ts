import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { install } from './install.ts';
import { base, createSite, heldText, reply, type PublishedFile } from './site.fixture.ts';
import type { Site } from './site.ts';

const json = 'application/json';
const articleOf = (headline: string): string =>
  `{"schema":1,"id":"a","headline":"${headline}","standfirst":"S","lang":"en","body":[],"sources":[]}`;

const files: PublishedFile[] = [
  ['', '<!doctype html>Library', 'text/html'],
  ['shell/', '<!doctype html>Shell', 'text/html'],
  ['article/a/', '<!doctype html>Printed', 'text/html'],
  ['assets/app.js', 'let app;', 'text/javascript'],
  ['articles/a.json', articleOf('Precached'), json],
];

async function setUp() {
  const set = createSite('v2', files);
  await install(set.site);
  set.server.asked.length = 0;
  return set;
}

const request = (path: string, init?: RequestInit): Request => new Request(base + path, init);
/** A navigation: its mode cannot be asked for by script. */
const page = (path: string): Request => Object.defineProperty(request(path), 'mode', { value: 'navigate' });

/** The answer's text once all the work that goes on after it is done. */
async function ask(site: Site, asked: Request): Promise<string | undefined> {
  const work: Promise<unknown>[] = [];
  const response = await answer(site, asked, (each) => work.push(each));
  for (const each of work) await each;
  return response?.text();
}

test('a page of this version comes from this device, however its address is written', async () => {
  const { site, server } = await setUp();
  for (const path of ['article/a', 'article/a/', 'article/a/index.html?from=home']) {
    expect(await ask(site, page(path))).toBe('<!doctype html>Printed');
  }
  expect(server.asked).toEqual([]);
});

test('another page comes from the network as it is there', async () => {
  const { site, server } = await setUp();
  server.answer('article/b', () => reply('<!doctype html>B', 'text/html'));
  expect(await ask(site, page('article/b'))).toBe('<!doctype html>B');
  expect((await answer(site, page('nowhere'), () => undefined))?.status).toBe(404);
});

test('without a network another page is the shell', async () => {
  const { site, server } = await setUp();
  server.goDown();
  expect(await ask(site, page('article/b'))).toBe('<!doctype html>Shell');
});

test('without network and shell the page fails as the network did', async () => {
  const { site, server } = createSite('v2', files);
  server.goDown();
  await expect(ask(site, page('article/b'))).rejects.toThrow('Failed to fetch');
});

test('a damaged copy is fetched anew and mended', async () => {
  const { site, server } = await setUp();
  await (await site.caches.open('stet-shell-v2')).put(`${base}article/a/`, reply('<!doct', 'text/html'));
  expect(await ask(site, page('article/a'))).toBe('<!doctype html>Printed');
  expect(await heldText(site, 'stet-shell-v2', 'article/a/')).toBe('<!doctype html>Printed');
  server.goDown();
  expect(await ask(site, page('article/a'))).toBe('<!doctype html>Printed');
});

test('a damaged copy that cannot be mended is not shown', async () => {
  const { site, server } = await setUp();
  await (await site.caches.open('stet-shell-v2')).put(`${base}article/a/`, reply('<!doct', 'text/html'));
  server.answer('article/a/', () => reply('<!doctype html>Newer', 'text/html'));
  server.answer('article/a', () => reply('<!doctype html>Newer', 'text/html'));
  expect(await ask(site, page('article/a'))).toBe('<!doctype html>Newer');
  expect(await heldText(site, 'stet-shell-v2', 'article/a/')).toBeUndefined();
});

test('a script of this version, or of the one before, comes from this device', async () => {
  const { site, server } = await setUp();
  await (await site.caches.open('stet-shell-v1')).put(`${base}assets/old.js`, reply('let old;', 'text/javascript'));
  server.goDown();
  expect(await ask(site, request('assets/app.js'))).toBe('let app;');
  expect(await ask(site, request('assets/old.js'))).toBe('let old;');
});

test('a font from the network is kept; a page in its place is not', async () => {
  const { site, server } = await setUp();
  server.answer('assets/greek.woff2', () => reply('font', 'font/woff2'));
  server.answer('assets/gone.js', () => reply('<!doctype html>', 'text/html'));
  await ask(site, request('assets/greek.woff2'));
  await ask(site, request('assets/gone.js'));
  server.goDown();
  expect(await ask(site, request('assets/greek.woff2'))).toBe('font');
  await expect(ask(site, request('assets/gone.js'))).rejects.toThrow('Failed to fetch');
});

test('an article comes at once from this device, and the next time as the network has it now', async () => {
  const { site, server } = await setUp();
  server.answer('articles/a.json', () => reply(articleOf('Newer'), json));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Newer'));
});

test('an article that was read opens without a network, one that was not does not', async () => {
  const { site, server } = await setUp();
  server.answer('articles/b.json', () => reply(articleOf('Read'), json));
  expect(await ask(site, request('articles/b.json?v=1'))).toBe('Not found');
  expect(await ask(site, request('articles/b.json'))).toBe(articleOf('Read'));
  server.goDown();
  expect(await ask(site, request('articles/b.json'))).toBe(articleOf('Read'));
  await expect(ask(site, request('articles/c.json'))).rejects.toThrow('Failed to fetch');
});

test.each<[string, () => Response]>([
  ['a web page', () => reply('<!doctype html>', 'text/html')],
  ['a web page that says it is JSON', () => reply('<!doctype html>', json)],
  ['a server’s error', () => reply(articleOf('Wrong'), json, 500)],
])('%s in an article’s place is not kept over the good copy', async (_, wrong) => {
  const { site, server } = await setUp();
  server.answer('articles/a.json', wrong);
  await ask(site, request('articles/a.json'));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBeUndefined();
});

test('a kept article that is damaged gives way to the one of this version', async () => {
  const { site, server } = await setUp();
  await (await site.caches.open('stet-kept')).put(`${base}articles/a.json`, reply('{"schema":1,', json));
  server.goDown();
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBeUndefined();
});

test('an article that the app wants fresh comes from the network, and without one from this device', async () => {
  const { site, server } = await setUp();
  server.answer('articles/a.json', () => reply(articleOf('Newer'), json));
  expect(await ask(site, request('articles/a.json', { cache: 'reload' }))).toBe(articleOf('Newer'));
  server.goDown();
  expect(await ask(site, request('articles/a.json', { cache: 'reload' }))).toBe(articleOf('Newer'));
});

test('what is not the app’s own is left to the browser', async () => {
  const { site } = await setUp();
  expect(answer(site, new Request('https://example.com/a.js'), () => undefined)).toBeUndefined();
  expect(answer(site, request('articles/a.json', { method: 'POST' }), () => undefined)).toBeUndefined();
});

test('what the app fetches to save it comes from the site itself, past the worker', async () => {
  const { site } = await setUp();
  expect(answer(site, request('articles/a.json', { cache: 'no-store' }), () => undefined)).toBeUndefined();
});

test('a picture of a saved article is there when every other copy is gone', async () => {
  const { site, server } = await setUp();
  await (await site.caches.open('stet-saved')).put(`${base}media/a.svg`, reply('<svg/>', 'image/svg+xml'));
  server.goDown();
  expect(await ask(site, request('media/a.svg'))).toBe('<svg/>');
});
