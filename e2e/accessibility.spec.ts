import { findings } from './axe.ts';
import { expect, relatedHeadline, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of ['/', '/topics', '/topic/military-exercises', '/differ', '/timeline', '/places', '/place/beijing', '/article/z21-opens', '/article/tajik-drills', '/nothing/here']) {
      test(`axe finds nothing on ${path}`, async ({ page, awake, expectProblems }) => {
        await page.goto(path);
        await awake();
        expect(await findings(page)).toEqual([]);
        expectProblems(/404/);
      });
    }

    test('axe finds nothing on an open card', async ({ page, openArticle }) => {
      await openArticle();
      for (const claim of [1, 2, 7]) {
        await page.locator(`#claim-${claim} .marker`).click();
        await expect(page.locator(`#card-${claim}`)).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    test('axe finds nothing on the error page', async ({ page, site, awake }) => {
      site.answer('/articles/tajik-drills.json', (_request, response) =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{'),
      );
      await page.route('**/sw.js', (route) => route.abort());
      await page.goto('/');
      await awake();
      await page.getByRole('link', { name: relatedHeadline }).click();
      await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('cards open before hydration with nothing for axe to find', async ({ page, expectProblems }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/article/z21-opens');
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  expectProblems(/ERR_FAILED/);
});
