import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { digest } from '#lib/digest.ts';
import { findings } from './axe.ts';
import { expect, headline, test } from './fixtures.ts';
import { isFilled, records } from './kept.ts';
import type { Site } from './site.ts';

const file = '/articles/z21-opens.json';
const json = { 'Content-Type': 'application/json' };
const now = 'Russia and China open an exercise in Ningxia';
const correction = 'An earlier version called the exercise joint.';

type File = { headline: string; corrections?: { date: string; text: string }[]; body: { children?: { text: string }[] }[] };

/** The story as it is published anew: another headline, another word in its first paragraph, and a correction that says so. */
async function newer(): Promise<string> {
  const story = JSON.parse(await readFile(`dist${file}`, 'utf8')) as File;
  const first = story.body[0]?.children?.[0];
  if (!first) throw new Error('The story begins with no words.');
  first.text = first.text.replace('opened a joint exercise', 'began a joint exercise');
  return JSON.stringify({ ...story, headline: now, corrections: [{ date: '2026-11-22', text: correction }] });
}

async function publish(site: Site): Promise<void> {
  const text = await newer();
  const versions = await readFile('dist/data/versions.json', 'utf8');
  site.answer(file, (_request, response) => response.writeHead(200, json).end(text));
  site.answer('/data/versions.json', (_request, response) =>
    response.writeHead(200, json).end(versions.replace(/\["z21-opens","[0-9a-f]+"/, `["z21-opens","${digest(text)}"`)),
  );
}

/** Saves the story that is open. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
}

/** Opens the story from the list, as what the site publishes now. */
async function openFromList(page: Page): Promise<void> {
  await page.getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(now);
}

async function seesChanges(page: Page, had: 'saved' | 'read'): Promise<void> {
  const headlineChange = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Headline', exact: true }) });
  await expect(headlineChange.getByRole('term').first()).toHaveText(`As you ${had} it`);
  await expect(headlineChange.getByRole('deletion')).toHaveText(['removed: a joint']);
  await expect(headlineChange.getByRole('insertion')).toHaveText(['added: an']);
  const paragraph = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Paragraph', exact: true }) });
  await expect(paragraph.getByRole('deletion')).toHaveText(['removed: opened']);
  await expect(paragraph.getByRole('insertion')).toHaveText(['added: began']);
  // Corrections first.
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Corrected since');
  await expect(page.getByText(correction)).toBeVisible();
  await expect(page.getByText(/\d+ passages unchanged/)).toBeVisible();
}

test('with the worker’s copy at hand a reader is told at once, sees the newer text, and sees it again with no network', async ({
  page,
  site,
  openArticle,
  goOffline,
  awake,
  expectProblems,
}) => {
  await openArticle();
  await save(page);
  await isFilled(page);
  await publish(site);
  await page.goto('/article/z21-opens');
  await awake();
  await page.getByRole('button', { name: 'See what changed' }).click();
  await seesChanges(page, 'saved');
  await goOffline();
  await page.goto('/changes?article=z21-opens');
  await awake();
  await seesChanges(page, 'saved');
  expectProblems(/ERR_/);
});

test.describe('over the network alone', () => {
  test.use({ serviceWorkers: 'block' });

  test('a reader is told that a saved story changed, and sees how, until it was seen', async ({ page, site, openArticle, awake }) => {
    await openArticle();
    await save(page);
    await publish(site);
    await page.goto('/');
    await awake();
    await openFromList(page);
    await expect(page.getByText(/^This story has changed since you saved it on /)).toBeVisible();
    await page.getByRole('button', { name: 'See what changed' }).click();
    await expect(page).toHaveURL(/\/changes\?article=z21-opens$/);
    await seesChanges(page, 'saved');
    await page.getByRole('link', { name: 'Go to it in the story' }).click();
    await expect(page).toHaveURL(/z21-opens#b\d+$/);
    // The copy that is kept is still the old one; brought up to date, the change can still be seen.
    await page.goBack();
    await page.getByRole('button', { name: `Out of date: update: ${now}` }).click();
    await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
    await page.reload();
    await seesChanges(page, 'saved');
    await page.goto('/');
    await awake();
    await openFromList(page);
    // Once seen, the reader is not told again.
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(/^This story has changed/)).toBeHidden();
  });

  test('a story that was brought up to date unseen leads to what changed from the page of saved stories', async ({ page, site, openArticle, awake }) => {
    await openArticle();
    await save(page);
    await publish(site);
    await page.goto('/saved');
    await awake();
    await page.getByRole('button', { name: `Out of date: update: ${headline}` }).click();
    await expect(page.getByRole('button', { name: /^Remove/ }).first()).toBeVisible();
    await page.getByRole('link', { name: /^See what changed: / }).click();
    await seesChanges(page, 'saved');
  });

  test('a reader is told that a story changed that they read', async ({ page, site, openArticle, awake }) => {
    await openArticle();
    await page.mouse.wheel(0, 1500);
    await expect.poll(async () => (await records(page, 'earlier')).length).toBe(1);
    await publish(site);
    await page.goto('/');
    await awake();
    await openFromList(page);
    await expect(page.getByText(/^This story has changed since you read it on /)).toBeVisible();
    // The place is offered once the change is not wanted.
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('button', { name: 'Continue where you were' })).toBeVisible();
    await page.goto('/changes?article=z21-opens');
    await awake();
    await seesChanges(page, 'read');
  });

  test('where nothing earlier is kept, the page says so and leads back', async ({ page, awake }) => {
    await page.goto('/changes?article=z21-opens');
    await awake();
    await expect(page.getByText('There is nothing to compare')).toBeVisible();
    await page.getByRole('link', { name: headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on what changed, in ${colorScheme} colours`, async ({ page, site, openArticle, awake }) => {
      await page.emulateMedia({ colorScheme });
      await openArticle();
      await save(page);
      await publish(site);
      await page.goto('/changes?article=z21-opens');
      await awake();
      await seesChanges(page, 'saved');
      expect(await findings(page)).toEqual([]);
    });
  }
});
