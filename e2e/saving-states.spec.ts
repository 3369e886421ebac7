import { findings } from './axe.ts';
import { expect, headline, test } from './fixtures.ts';
import { hold } from './kept.ts';

const file = '/articles/z21-opens.json';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to save, and the page of saved stories says what it needs', async ({ page }) => {
    for (const path of ['/', '/article/z21-opens']) {
      await page.goto(path);
      await expect(page.getByRole('button', { name: /Save offline/ })).toHaveCount(0);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    }
    await page.goto('/saved');
    await expect(page.getByText('can only be shown with scripts switched on')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any state of saving', async ({ page, site, openArticle, awake, expectProblems }) => {
      await openArticle();
      const release = hold(site, file);
      await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
      await expect(page.getByRole('button', { name: /^Saving… 0%/ })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      release();
      const failed = page.getByRole('button', { name: /^Failed: retry/ });
      await expect(failed).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await failed.click();
      await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
      expect(await findings(page)).toEqual([]);

      await page.goto('/saved');
      await awake();
      await expect(page.getByText('The whole library')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('File of your data').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
      await expect(page.getByText('The file was not taken')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      const data = { stet: 'own-data', schema: 1, exportedAt: '', saved: [{ id: 'tajik-drills', headline: '', savedAt: 1 }], positions: [], settings: {} };
      await page.getByLabel('File of your data').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data)) });
      await expect(page.getByRole('heading', { name: 'What the file brings' })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Remove all' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await findings(page)).toEqual([]);

      site.answer('/articles/tajik-drills.json', () => undefined);
      await page.getByRole('button', { name: 'Download the library' }).click();
      await expect(page.getByRole('progressbar')).toBeVisible();
      await page.getByRole('button', { name: 'Pause' }).click();
      await expect(page.getByText('Paused.')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      expectProblems(/503/);
    });
  });
}
