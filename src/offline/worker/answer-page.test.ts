import { expect, test } from 'vitest';
import { ask, base, createSite, heldText, installedSite, page, reply, texts } from './site.fixture.ts';

const { pageOf } = texts;
const policy = (value: string): Response =>
  new Response(pageOf('Printed'), { headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': value } });

test('a page of this version comes from this device, however its address is written', async () => {
  const { site, server } = await installedSite();
  for (const path of ['article/a', 'article/a/', 'article/a/index.html?from=home']) {
    expect(await ask(site, page(path))).toBe(pageOf('Printed'));
  }
  expect(server.asked).toEqual([`HEAD ${base}article/a/`]);
});

test('a page whose policy alone changed has the new one from then on', async () => {
  const { site, server } = await installedSite();
  server.answer('article/a/', () => policy("default-src 'self'"));
  await ask(site, page('article/a'));
  const held = await (await site.caches.open('stet-shell-v2/news')).match(`${base}article/a/`);
  expect(held?.headers.get('Content-Security-Policy')).toBe("default-src 'self'");
});

test('another page comes from the server as it is there, also where it says that there is none', async () => {
  const { site, server } = await installedSite();
  server.answer('article/b', () => reply(pageOf('B'), 'text/html'));
  server.answer('article/c', () => reply(pageOf('No such page'), 'text/html', 404));
  expect(await ask(site, page('article/b'))).toBe(pageOf('B'));
  expect(await ask(site, page('article/c'))).toBe(pageOf('No such page'));
});

test.each<[string, () => Response]>([
  ['a portal’s page', () => reply('<!doctype html>Log in', 'text/html')],
  ['a page cut short', () => reply('<!doctype html><head>', 'text/html')],
  ['a host’s error', () => reply(pageOf('Oops'), 'text/html', 503)],
  ['nothing', () => new Response(null, { status: 204 })],
  ['a foreign 404', () => reply('nginx', 'text/html', 404)],
])('where the server gives %s, the page is the shell', async (_, wrong) => {
  const { site, server } = await installedSite();
  server.answer('article/b', wrong);
  expect(await ask(site, page('article/b'))).toBe(pageOf('Shell'));
});

test('without a network another page is the shell, and the pages hear of it', async () => {
  const { site, server, told } = await installedSite();
  server.goDown();
  expect(await ask(site, page('article/b'))).toBe(pageOf('Shell'));
  expect(told.at(-1)).toBe(false);
});

test('without network and shell the page fails as the network did', async () => {
  const { site, server } = createSite('v2', []);
  server.goDown();
  const work: Promise<unknown>[] = [];
  const { answerPage } = await import('./answer-page.ts');
  expect((await answerPage(site, page('article/b'), (each) => work.push(each))).type).toBe('error');
});

test('a damaged copy is fetched anew and mended', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-shell-v2/news')).put(`${base}article/a/`, reply('<!doct', 'text/html'));
  server.answer('article/a', () => reply(pageOf('Printed'), 'text/html'));
  expect(await ask(site, page('article/a'))).toBe(pageOf('Printed'));
  expect(await heldText(site, 'stet-shell-v2/news', 'article/a/')).toBe(pageOf('Printed'));
  server.goDown();
  expect(await ask(site, page('article/a'))).toBe(pageOf('Printed'));
});

test('a damaged copy that cannot be mended is not shown', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-shell-v2/news')).put(`${base}article/a/`, reply('<!doct', 'text/html'));
  server.answer('article/a', () => reply(pageOf('Newer'), 'text/html'));
  expect(await ask(site, page('article/a'))).toBe(pageOf('Newer'));
  expect(await heldText(site, 'stet-shell-v2/news', 'article/a/')).toBeUndefined();
});
