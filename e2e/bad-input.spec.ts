import { readFile } from 'node:fs/promises';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

const file = '/articles/tajik-drills.json';
const read = (): Promise<string> => readFile('public/articles/tajik-drills.json', 'utf8');
const json = { 'Content-Type': 'application/json' };

const faults: { name: string; body: () => Promise<string>; type: Record<string, string>; title: string }[] = [
  { name: 'a web page', body: async () => '<!doctype html><title>Sign in</title>', type: { 'Content-Type': 'text/html' }, title: 'This story arrived broken' },
  { name: 'a web page that calls itself JSON', body: async () => '<!doctype html><title>Sign in</title>', type: json, title: 'This story arrived broken' },
  { name: 'a body cut short', body: async () => (await read()).slice(0, 9000), type: json, title: 'This story arrived broken' },
  { name: 'a story without its headline', body: async () => (await read()).replace('"headline"', '"headlime"'), type: json, title: 'This story cannot be shown' },
  { name: 'a story of a later schema', body: async () => (await read()).replace('"schema": 1', '"schema": 2'), type: json, title: 'This story needs a newer Stet' },
];

// Without the worker, which would have the good copy.
test.use({ serviceWorkers: 'block' });

for (const { name, body, type, title } of faults) {
  test(`${name} in place of a story gives a named page with Retry, and the rest works`, async ({ page, site, awake }) => {
    const text = await body();
    site.answer(file, (_request, response) => response.writeHead(200, type).end(text));
    await page.goto('/');
    await awake();
    await page.getByRole('link', { name: relatedHeadline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText('articles/tajik-drills.json')).toBeVisible();
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.getByRole('link', { name: headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await page.goBack();
    await expect(page).toHaveTitle('Stories · Stet');
    await page.getByRole('link', { name: relatedHeadline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    site.mend(file);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  });
}

test('a server that stumbles is asked three times at most', async ({ page, site, awake, expectProblems }) => {
  site.answer(file, (_request, response) => response.writeHead(503).end());
  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: relatedHeadline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The server could not answer');
  // The link was seen and hovered too: the fetch ahead of the click is the same one.
  expect(site.requests.filter((path) => path === file).length).toBeLessThanOrEqual(6);
  expectProblems(/503/);
});

test('a story opened by its address stays readable when its data is broken', async ({ page, site }) => {
  site.answer(file, (_request, response) => response.writeHead(200, json).end('{'));
  await page.goto('/article/tajik-drills');
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await page.locator('#claim-1 .marker').click();
  await expect(page.locator('#card-1')).toBeVisible();
});

test('an address that is not http is shown and not linked', async ({ page, site, awake }) => {
  const text = (await read()).replace(/"url": "https:[^"]+"/, '"url": "javascript:alert(1)"');
  site.answer(file, (_request, response) => response.writeHead(200, json).end(text));
  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: relatedHeadline }).click();
  await expect(page.getByText('javascript:alert(1)').first()).toBeAttached();
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});
