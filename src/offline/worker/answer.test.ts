import { expect, test } from 'vitest';
import { answer, keepUsed } from './answer.ts';
import { ask, base, heldText, installedSite, reply, request, texts } from './site.fixture.ts';

test('a script of this version, or of the one before, comes from this device', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-shell-v1/news')).put(`${base}assets/old.js`, reply('let old;', 'text/javascript'));
  server.goDown();
  expect(await ask(site, request('assets/app.js'))).toBe('let app;');
  expect(await ask(site, request('assets/old.js'))).toBe('let old;');
});

test('a damaged script is fetched anew and mended', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-shell-v2/news')).put(`${base}assets/app.js`, reply('let a', 'text/javascript'));
  expect(await ask(site, request('assets/app.js'))).toBe('let app;');
  server.goDown();
  expect(await ask(site, request('assets/app.js'))).toBe('let app;');
});

test('a font from the network is kept; a page in a script’s place is neither kept nor handed on', async () => {
  const { site, server } = await installedSite();
  server.answer('assets/greek.woff2', () => reply('font', 'font/woff2'));
  server.answer('assets/gone.js', () => reply('<!doctype html>', 'text/html'));
  await ask(site, request('assets/greek.woff2'));
  expect((await answer(site, request('assets/gone.js'), () => undefined))?.status).toBe(404);
  server.goDown();
  expect(await ask(site, request('assets/greek.woff2'))).toBe('font');
  await expect(ask(site, request('assets/gone.js'))).rejects.toThrow('Failed to fetch');
});

test('what a page used before there was a worker is kept, and what is not the site’s is left alone', async () => {
  const { site, server } = await installedSite();
  server.answer('articles/b.json', () => reply(texts.articleOf('Used'), 'application/json'));
  const work: Promise<unknown>[] = [];
  await keepUsed(site, [`${base}articles/b.json`, `${base}articles/gone.json`, 'https://example.com/a.js', `${base}sw.js`], (each) => work.push(each));
  await Promise.all(work);
  server.goDown();
  expect(await heldText(site, 'stet-kept', 'articles/b.json')).toBe(texts.articleOf('Used'));
  expect(await ask(site, request('articles/b.json'))).toBe(texts.articleOf('Used'));
});

test('the page that brought the worker is kept with what it used', async () => {
  const { site, server } = await installedSite();
  const shell = await site.caches.open('stet-shell-v2/news');
  await shell.delete(`${base}article/a/`);
  await keepUsed(site, [`${base}article/a?from=feed#claim-2`], () => undefined);
  server.goDown();
  expect(await heldText(site, 'stet-shell-v2/news', 'article/a/')).toBe(texts.pageOf('Printed'));
});

test('what is not the app’s own is left to the browser', async () => {
  const { site } = await installedSite();
  expect(answer(site, new Request('https://example.com/a.js'), () => undefined)).toBeUndefined();
  expect(answer(site, request('articles/a.json', { method: 'POST' }), () => undefined)).toBeUndefined();
});

test('what the app fetches to save it comes from the site itself, past the worker', async () => {
  const { site } = await installedSite();
  expect(answer(site, request('articles/a.json', { cache: 'no-store' }), () => undefined)).toBeUndefined();
});

test('a picture of a saved article is there when every other copy is gone', async () => {
  const { site, server } = await installedSite();
  await (await site.caches.open('stet-saved')).put(`${base}media/a.svg`, reply('<svg/>', 'image/svg+xml'));
  server.goDown();
  expect(await ask(site, request('media/a.svg'))).toBe('<svg/>');
});
