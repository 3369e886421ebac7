import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

test('the page’s HTML holds the whole story, its sources and its related links', async ({ request }) => {
  const response = await request.get('/article/z21-opens');
  const html = await response.text();
  const article = JSON.parse(await readFile('public/articles/z21-opens.json', 'utf8')) as {
    body: { children?: { text: string }[] }[];
    sources: { publisher: string; url: string }[];
  };
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(text).toContain(headline);
  for (const { children } of article.body) for (const span of children ?? []) expect(text).toContain(span.text.trim());
  for (const { publisher, url } of article.sources) {
    expect(text).toContain(publisher);
    expect(html.replaceAll('&amp;', '&')).toContain(url);
  }
  expect(html).toContain('href="/article/tajik-drills"');
  expect(text).toContain(relatedHeadline);
});

test('the worker keeps to its budget, without the list of files that the build puts into it', async () => {
  const worker = (await readFile('dist/sw.js', 'utf8')).replace(/\[\[.*\]\]/s, '[]');
  expect(gzipSync(worker).length).toBeLessThanOrEqual(3_000);
});

test('each file that the worker keeps is there, as it is listed', async () => {
  const worker = await readFile('dist/sw.js', 'utf8');
  const entries = [...worker.matchAll(/\[`([^`]*)`,`([\w+/]{43}=)`/g)];
  expect(entries.length).toBeGreaterThan(100);
  for (const [, address = '', hash] of entries) {
    const file = `dist/${decodeURIComponent(address)}${/(?:^|\/)$/.test(address) ? 'index.html' : ''}`;
    expect(createHash('sha256').update(await readFile(file)).digest('base64'), file).toBe(hash);
  }
});

test('nothing is asked for before a page is seen but its picture, and nothing else holds it up', async () => {
  const html = await readFile('dist/article/z21-opens/index.html', 'utf8');
  const links = [...html.matchAll(/<link rel="(stylesheet|preload|modulepreload)"[^>]*>/g)].map(([tag]) => tag);
  expect(links.filter((tag) => !tag.includes(' disabled') && !tag.includes('as="image"'))).toEqual([]);
  expect(html).not.toMatch(/<script[^>]* src=/);
  expect(html).toMatch(/<img /);
  expect(html).not.toMatch(/<img (?![^>]*decoding="async")/);
});

test('every answer carries the policy, and what is missing is a 404', async ({ request }) => {
  const page = await request.get('/article/z21-opens');
  const policy = page.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(await page.text()).toContain('http-equiv="Content-Security-Policy"');
  expect(page.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  const [asset] = await readdir('dist/assets');
  expect((await request.get(`/assets/${asset}`)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/assets/gone.js')).status()).toBe(404);
  expect(await readFile('dist/_headers', 'utf8')).toContain(policy);
});

test('the article schema is published, and the bundled articles follow it', async ({ request }) => {
  const schema = (await (await request.get('/schema/article-1.json')).json()) as { required: string[]; properties: Record<string, unknown> };
  expect(schema.required).toEqual(expect.arrayContaining(['schema', 'id', 'headline', 'body', 'sources']));
  const article = (await (await request.get('/articles/z21-opens.json')).json()) as Record<string, unknown>;
  for (const name of Object.keys(article)) expect(Object.keys(schema.properties)).toContain(name);
});
