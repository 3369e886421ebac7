import { expect, test } from 'vitest';
import { install } from './install.ts';
import { ask, base, createSite, heldText, installedSite, reply, request, texts } from './site.fixture.ts';

const json = 'application/json';
const { articleOf } = texts;

test('an article comes at once from this device, and the next time as the network has it now', async () => {
  const { site, server } = await installedSite();
  server.answer('articles/a.json', () => reply(articleOf('Newer'), json));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Newer'));
});

test('an article that was read opens without a network, one that was not does not', async () => {
  const { site, server } = await installedSite();
  server.answer('articles/b.json', () => reply(articleOf('Read'), json));
  expect(await ask(site, request('articles/b.json?v=1'))).toBe('Not found');
  expect(await ask(site, request('articles/b.json'))).toBe(articleOf('Read'));
  server.goDown();
  expect(await ask(site, request('articles/b.json'))).toBe(articleOf('Read'));
  await expect(ask(site, request('articles/c.json'))).rejects.toThrow('Failed to fetch');
});

test('an article that came with this version and was read without a network opens in the next one', async () => {
  const { site, server } = await installedSite();
  server.goDown();
  await ask(site, request('articles/a.json'));
  const next = createSite('v3', [], site.caches);
  next.server.goDown();
  await site.caches.delete('stet-shell-v2/news');
  expect(await ask(next.site, request('articles/a.json'))).toBe(articleOf('Precached'));
});

test.each<[string, () => Response]>([
  ['a web page', () => reply('<!doctype html>', 'text/html')],
  ['a web page that says it is JSON', () => reply('<!doctype html>', json)],
  ['a server’s error', () => reply(articleOf('Wrong'), json, 500)],
  ['an article for a newer app', () => reply(articleOf('Wrong').replace(':1', ':2'), json)],
])('%s in an article’s place is not kept over the good copy', async (_, wrong) => {
  const { site, server } = await installedSite();
  server.answer('articles/a.json', wrong);
  await ask(site, request('articles/a.json'));
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBe(articleOf('Precached'));
});

test('a kept article that is damaged gives way to the one of this version', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-kept')).put(`${base}articles/a.json`, reply('{"schema":1,', json));
  server.goDown();
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBe(articleOf('Precached'));
});

test('a kept article that only a newer app can read is left for it', async () => {
  const { site, server } = await installedSite();
  const newer = articleOf('Newer').replace(':1', ':2');
  await (await site.caches.open('stet-kept')).put(`${base}articles/a.json`, reply(newer, json));
  server.goDown();
  expect(await ask(site, request('articles/a.json'))).toBe(articleOf('Precached'));
  expect(await heldText(site, 'stet-kept', 'articles/a.json')).toBe(newer);
});

test('an article that the app wants fresh comes from the network, and without one from this device', async () => {
  const { site, server } = await installedSite();
  server.answer('articles/a.json', () => reply(articleOf('Newer'), json));
  expect(await ask(site, request('articles/a.json', { cache: 'reload' }))).toBe(articleOf('Newer'));
  server.answer('articles/a.json', () => reply('Busy', 'text/plain', 503));
  expect(await ask(site, request('articles/a.json', { cache: 'reload' }))).toBe(articleOf('Newer'));
  server.goDown();
  expect(await ask(site, request('articles/a.json', { cache: 'reload' }))).toBe(articleOf('Newer'));
});

test('a small file comes from the pack of its version and opens in the next one; none comes from a pack that is damaged', async () => {
  const text = '{"id":"s","articles":[]}';
  const path = 'data/source/s.json';
  const pack = JSON.stringify({ [path]: [text, { headers: { 'content-type': json } }] });
  const { site, server } = createSite('v2', [['data/pack.json', pack, json]]);
  await install(site);
  server.goDown();
  expect(await ask(site, request(path))).toBe(text);
  await expect(ask(site, request('data/source/t.json'))).rejects.toThrow('Failed to fetch');
  const next = createSite('v3', [], site.caches);
  next.server.goDown();
  expect(await ask(next.site, request(path))).toBe(text);
  await site.caches.delete('stet-kept');
  await (await site.caches.open('stet-shell-v2/news')).put(`${base}data/pack.json`, reply(pack.slice(9), json));
  await expect(ask(site, request(path))).rejects.toThrow('Failed to fetch');
});

test('a picture that the reader saved opens without a network', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-saved')).put(`${base}media/a.webp`, reply('picture', 'image/webp'));
  server.goDown();
  expect(await ask(site, request('media/a.webp'))).toBe('picture');
});
