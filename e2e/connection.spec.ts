import { findings } from './axe.ts';
import { expect, headline, test } from './fixtures.ts';

/** The app's first script, which must not run. */
const entry = '**/assets/index-*.js';

test('a quiet line says that the network is gone, and goes with it', async ({ page, openArticle, context }) => {
  await openArticle();
  await context.setOffline(true);
  const line = page.getByRole('status').filter({ hasText: 'Offline' });
  await expect(line).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await context.setOffline(false);
  await expect(line).toBeHidden();
});

test('a server that is silent is told from a network that is gone, and can be asked again', async ({ page, openArticle, goOffline, site, expectProblems }) => {
  await openArticle();
  await goOffline();
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  const line = page.getByRole('status').filter({ hasText: 'The server does not answer' });
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Ask again' }).press('Enter');
  await expect(line).toBeVisible();
  await site.start();
  await line.getByRole('button', { name: 'Ask again' }).press('Enter');
  await expect(line).toBeHidden();
  expectProblems(/ERR_/);
});

test('once there is a connection, asking again also loads the page that failed', async ({ page, openArticle, goOffline, site, expectProblems }) => {
  await openArticle();
  await goOffline();
  await page.goto(`${site.url}/source/never-seen`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached');
  await site.start();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  expectProblems(/ERR_|404/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, serviceWorkers: 'block' });

    test('where the app does not start, the printed story stays, with a line at its foot', async ({ page, expectProblems }) => {
      await page.route(entry, (route) => route.abort());
      await page.goto('/article/z21-opens');
      const line = page.getByRole('complementary', { name: 'Stet did not start' });
      await expect(line.getByRole('button', { name: 'Retry' })).toBeVisible();
      await expect(line).toBeInViewport();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      expect(await findings(page)).toEqual([]);
      expectProblems(/ERR_FAILED/);
    });

    test('where there is nothing to read and the app does not start, a screen says so', async ({ page, expectProblems }) => {
      await page.route(entry, (route) => route.abort());
      await page.goto('/shell/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stet did not start');
      expect(await findings(page)).toEqual([]);
      await page.unroute(entry);
      await page.getByRole('button', { name: 'Retry' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      expectProblems(/ERR_FAILED/);
    });
  });
}
