import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, relatedHeadline, test, type Reader } from './fixtures.ts';
import type { AnyHandler, Site } from '../site.ts';
import { instead, only, redirect } from './misbehave.ts';
import { kept, unreadHeadline } from './unread.ts';

const file = '/articles/tajik-drills.json';
const text = (): Promise<string> => readFile('public/articles/tajik-drills.json', 'utf8');
const json = { 'Content-Type': 'application/json' };
const html = { 'Content-Type': 'text/html' };
const portal = '<!doctype html><title>Sign in</title><p>Sign in to the network</p>';

type Scene = { reader: Reader; page: Page; site: Site };

/** Reads a story of which the server makes something else: first without the worker, by a link; then with it, by its address. */
async function meets({ reader, page, site }: Scene, handler: AnyHandler, error: string): Promise<void> {
  site.answerAll(only(/\/articles\/tajik-drills\.json/, handler));
  await page.route('**/sw.js', (route) => route.abort());
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.follow(relatedHeadline);
  await reader.gets({ error });
  site.answerAll();
  await reader.retries();
  await reader.gets({ story: relatedHeadline });
  await page.unroute('**/sw.js');
  await reader.reload();
  await reader.isReady();
  site.answerAll(only(/\/articles\/unread/, handler));
  await reader.open('/article/unread');
  await reader.gets({ error });
  expect(await kept(page)).not.toContain('/articles/unread.json');
  site.answerAll();
  await reader.retries();
  await reader.gets({ story: unreadHeadline });
  await expect.poll(() => kept(page)).toContain('/articles/unread.json');
}

for (const status of [500, 503]) {
  test(`fault 10: ${status} for an article`, async ({ reader, page, site }) => {
    reader.expects('a named error after two more tries at most, and Retry gets the story');
    let asked = 0;
    const handler: AnyHandler = (_, response) => response.writeHead(status).end(String((asked += 1)));
    site.answerAll(only(/\/articles\/unread/, handler));
    await page.route('**/sw.js', (route) => route.abort());
    await reader.open('/article/unread');
    await reader.gets({ error: 'The server could not answer' });
    expect(asked).toBeLessThanOrEqual(3);
    reader.saw(`asked ${asked} times`);
    await meets({ reader, page, site }, handler, 'The server could not answer');
  });
}

test('fault 11: 404 for an article', async ({ reader, page, site }) => {
  reader.expects('a named error, asked for once');
  let asked = 0;
  await meets({ reader, page, site }, (_, response) => response.writeHead(404, html).end(String((asked += 1))), 'There is no such page');
  // Once by the link and once by the address; the fetch ahead of a click is the same one.
  reader.saw(`asked ${asked} times for two stories`);
  expect(asked).toBeLessThanOrEqual(3);
});

test('fault 12: 429 with Retry-After', async ({ reader, page, site }) => {
  reader.expects('the seconds to wait are said; asked for once');
  let asked = 0;
  const handler: AnyHandler = (_, response) => response.writeHead(429, { 'Retry-After': '30' }).end(String((asked += 1)));
  site.answerAll(only(/\/articles\/unread/, handler));
  await page.route('**/sw.js', (route) => route.abort());
  await reader.open('/article/unread');
  await expect(page.getByText('left alone for 30 seconds')).toBeVisible();
  expect(asked).toBe(1);
  await meets({ reader, page, site }, handler, 'The server asks for patience');
});

test('fault 13: HTML 200 in place of JSON', async ({ reader, page, site }) => {
  reader.expects('a named error; nothing kept');
  await meets({ reader, page, site }, instead(200, portal, html), 'This story arrived broken');
});

test('fault 14: HTML body typed JSON', async ({ reader, page, site }) => {
  reader.expects('a named error; nothing kept');
  await meets({ reader, page, site }, instead(200, portal, json), 'This story arrived broken');
});

test('fault 15: good JSON of a wrong type', async ({ reader, page, site }) => {
  reader.expects('the story; not kept');
  const body = (await text()).replace('"tajik-drills"', '"unread"');
  await reader.open('/');
  await reader.isReady();
  site.answerAll(only(/\/articles\/unread/, instead(200, body, { 'Content-Type': 'text/plain' })));
  await reader.open('/article/unread');
  await reader.gets({ story: relatedHeadline });
  expect(await kept(page)).not.toContain('/articles/unread.json');
});

test('fault 16: 204 for an article', async ({ reader, page, site }) => {
  reader.expects('a named error; nothing kept');
  await meets({ reader, page, site }, instead(204), 'The server could not answer');
});

for (const [name, to] of [
  ['redirect loop', (url: string) => url],
  ['redirect to another site', () => 'https://example.org/sign-in'],
] as const) {
  test(`fault 17: ${name}`, async ({ reader, page, site }) => {
    reader.expects('a named error; nothing asked of another site');
    const handler = redirect(to);
    await meets({ reader, page, site }, handler, 'This page cannot be reached');
    site.answerAll(only(/\/article\/unread|\/article\/nowhere/, handler));
    await reader.open('/article/unread');
    await reader.gets({ story: unreadHeadline });
    await reader.open('/article/nowhere');
    await reader.gets({ error: 'There is no such page' });
  });
}

test('fault 18: a newer schema', async ({ reader, page, site }) => {
  reader.expects('“This story needs a newer Stet”; nothing kept');
  const body = (await text()).replace('"schema": 1', '"schema": 2');
  await meets({ reader, page, site }, instead(200, body, json), 'This story needs a newer Stet');
});

test('fault 19: a new index with old data', async ({ reader, page, site }) => {
  reader.expects('what is there opens; what is not yet there: a named error, and Retry once it is');
  const list = await readFile('dist/data/list/all/1.json', 'utf8');
  await page.route('**/sw.js', (route) => route.abort());
  site.answer('/data/list/all/1.json', (_, response) => response.writeHead(200, json).end(list.replaceAll('"tajik-drills"', '"ahead"')));
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.follow(relatedHeadline);
  await reader.gets({ error: 'There is no such page' });
  site.answer('/articles/ahead.json', async (_, response) => response.writeHead(200, json).end((await text()).replace('"tajik-drills"', '"ahead"')));
  await reader.retries();
  await reader.gets({ story: relatedHeadline });
  site.mend(file);
});
