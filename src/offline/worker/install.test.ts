import { expect, test } from 'vitest';
import { activate, fill, install } from './install.ts';
import { base, createSite, heldText, reply, type PublishedFile } from './site.fixture.ts';

const files: PublishedFile[] = [
  ['', '<!doctype html>Library', 'text/html'],
  ['shell/', '<!doctype html>Shell', 'text/html'],
  ['assets/app.js', 'let app;', 'text/javascript'],
  ['assets/app.css', 'p{}', 'text/css'],
  ['data/list/all/1.json', '{"articles":[]}', 'application/json'],
  ['articles/a.json', '{"schema":1}', 'application/json'],
  ['articles/b.json', '{"schema":1,"id":"b"}', 'application/json'],
];

test('every file of the version is kept, with its headers', async () => {
  const { site, server } = createSite('v1', files);
  const policy = { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'" };
  server.answer('shell/', () => new Response('<!doctype html>Shell', { headers: policy }));
  await install(site);
  const cache = await site.caches.open('stet-shell-v1/news');
  const kept = (await cache.keys()).map(({ url }) => url.slice(base.length));
  expect(kept.toSorted()).toEqual(files.map(([path]) => path).toSorted());
  expect((await cache.match(`${base}shell/`))?.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
  expect(await heldText(site, 'stet-shell-v1/news', 'assets/app.js')).toBe('let app;');
});

test.each<[string, () => Response]>([
  ['is missing', () => reply('Not found', 'text/html', 404)],
  ['meets a server’s error', () => reply('let app;', 'text/javascript', 503)],
  ['has other bytes', () => reply('let bad;', 'text/javascript')],
  ['comes with another type', () => reply('let app;', 'text/html')],
  ['is a captive portal’s page', () => reply('<!doctype html>Log in', 'text/html')],
])('nothing is installed where one file %s', async (_, answer) => {
  const { site, server } = createSite('v1', files);
  server.answer('assets/app.js', answer);
  await expect(install(site)).rejects.toThrow(`${base}assets/app.js is not of this version`);
  expect(await site.caches.keys()).toEqual([]);
});

test('nothing is installed without a network', async () => {
  const { site, server } = createSite('v1', files);
  server.goDown();
  await expect(install(site)).rejects.toThrow('Failed to fetch');
  expect(await site.caches.keys()).toEqual([]);
});

test('a failed install leaves the version before as it was', async () => {
  const before = createSite('v1', files);
  await install(before.site);
  const { site, server } = createSite('v2', files, before.site.caches);
  server.goDown();
  await expect(install(site)).rejects.toThrow('Failed to fetch');
  expect(await site.caches.keys()).toEqual(['stet-shell-v1/news']);
  expect(await heldText(site, 'stet-shell-v1/news', 'assets/app.js')).toBe('let app;');
});

test('installing a version again fetches only what is damaged or gone', async () => {
  const first = createSite('v1', files);
  await install(first.site);
  const cache = await first.site.caches.open('stet-shell-v1/news');
  await cache.put(`${base}assets/app.css`, reply('p{', 'text/css'));
  await cache.delete(`${base}articles/b.json`);
  const { site, server } = createSite('v1', files, first.site.caches);
  await install(site);
  expect(server.asked.toSorted()).toEqual([`${base}articles/b.json`, `${base}assets/app.css`]);
  expect(await heldText(site, 'stet-shell-v1/news', 'assets/app.css')).toBe('p{}');
  expect(await heldText(site, 'stet-shell-v1/news', 'articles/b.json')).toBe('{"schema":1,"id":"b"}');
});

test('a version that is there stays when installing it again fails', async () => {
  const { site, server } = createSite('v1', files);
  await install(site);
  await (await site.caches.open('stet-shell-v1/news')).delete(`${base}assets/app.css`);
  server.goDown();
  await expect(install(site)).rejects.toThrow('Failed to fetch');
  expect(await heldText(site, 'stet-shell-v1/news', 'assets/app.js')).toBe('let app;');
});

test('of a first version what is needed comes first, and the rest when there is time', async () => {
  const { site, server } = createSite('v1', files);
  site.needed = 4;
  await install(site);
  expect(server.asked.toSorted()).toEqual(files.slice(0, 4).map(([path]) => base + path).toSorted());
  server.asked.length = 0;
  await fill(site);
  expect(server.asked.toSorted()).toEqual(files.slice(4).map(([path]) => base + path).toSorted());
  server.asked.length = 0;
  await fill(site);
  expect(server.asked).toEqual([]);
});

test('what does not come when there is time is asked for again the next time, and one that is wrong is not kept', async () => {
  const { site, server } = createSite('v1', files);
  site.needed = 4;
  await install(site);
  server.answer('data/list/all/1.json', () => reply('<!doctype html>Log in', 'text/html'));
  await fill(site);
  expect(await heldText(site, 'stet-shell-v1/news', 'data/list/all/1.json')).toBeUndefined();
  expect(await heldText(site, 'stet-shell-v1/news', 'articles/b.json')).toBe('{"schema":1,"id":"b"}');
  server.answer('data/list/all/1.json', () => reply('{"articles":[]}', 'application/json'));
  await fill(site);
  expect(await heldText(site, 'stet-shell-v1/news', 'data/list/all/1.json')).toBe('{"articles":[]}');
});

test('a later version comes whole: nothing that opened with no network is missing when it takes over', async () => {
  const before = createSite('v1', files);
  await install(before.site);
  const { site, server } = createSite('v2', files, before.site.caches);
  site.needed = 4;
  await install(site);
  expect(server.asked).toContain(`${base}articles/b.json`);
});

test('with the network gone nothing more is asked for', async () => {
  const { site, server } = createSite('v1', files);
  site.needed = 4;
  await install(site);
  server.goDown();
  server.asked.length = 0;
  await fill(site);
  expect(server.asked.length).toBeLessThanOrEqual(3);
});

test('where the app’s files were removed nothing is filled in', async () => {
  const { site, server } = createSite('v1', files);
  await fill(site);
  expect(server.asked).toEqual([]);
  expect(await site.caches.keys()).toEqual([]);
});

test('a version that takes over keeps the one before it and removes older ones, and nothing of others', async () => {
  const { site } = createSite('v3', files);
  const names = ['stet-shell-v1/news', 'stet-kept', 'stet-shell-v2/news', 'of-another-app', 'stet-shell-v1', 'stet-shell-v1/other', 'stet-shell-v3/news'];
  for (const name of names) await site.caches.open(name);
  await activate(site);
  expect(await site.caches.keys()).toEqual(names.filter((name) => name !== 'stet-shell-v1/news'));
});

test('a version that takes over drops kept copies of its own files and leaves what else was read', async () => {
  const pack = JSON.stringify({ 'data/source/s.json': ['{"id":"s"}', { headers: { 'content-type': 'application/json' } }] });
  const { site } = createSite('v2', [...files, ['data/pack.json', pack, 'application/json']]);
  await install(site);
  const kept = await site.caches.open('stet-kept');
  await kept.put(`${base}articles/a.json`, reply('{"old":true}', 'application/json'));
  await kept.put(`${base}data/source/s.json`, reply('{"old":true}', 'application/json'));
  await kept.put(`${base}articles/read.json`, reply('{"read":true}', 'application/json'));
  await activate(site);
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBeUndefined();
  expect(await heldText(site, 'stet-kept', 'data/source/s.json')).toBeUndefined();
  expect(await heldText(site, 'stet-kept', 'articles/read.json')).toBe('{"read":true}');
});

test('a hashed file that an older version holds is taken from there; others are asked for, pages past every cache', async () => {
  const before = createSite('v1', files);
  await install(before.site);
  const { site, server } = createSite('v2', files, before.site.caches);
  const asked: Request[] = [];
  await install({ ...site, fetch: (request) => (asked.push(request), server.fetch(request)) });
  const caching = Object.fromEntries(asked.map(({ url, cache }) => [url.slice(base.length), cache]));
  expect(caching).toMatchObject({ '': 'reload', 'shell/': 'reload', 'data/list/all/1.json': 'no-cache' });
  expect(Object.keys(caching)).not.toContain('assets/app.js');
  expect(await heldText(site, 'stet-shell-v2/news', 'assets/app.js')).toBe('let app;');
});

test('a damaged hashed file of an older version is not taken over', async () => {
  const before = createSite('v1', files);
  await install(before.site);
  await (await before.site.caches.open('stet-shell-v1/news')).put(`${base}assets/app.js`, reply('let a', 'text/javascript'));
  const { site } = createSite('v2', files, before.site.caches);
  await install(site);
  expect(await heldText(site, 'stet-shell-v2/news', 'assets/app.js')).toBe('let app;');
});
