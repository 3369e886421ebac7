import type { Page } from '@playwright/test';
import { nextVersion } from './build-versions.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { isMarked, lookForUpdate, mark, versionOf } from './worker-state.ts';

/** Takes the version that waits, on the reader's word. */
async function take(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(page).catch(() => 0)).toBe(version);
  await mark(page);
}

test('v2 over v1, back to v1 and v2 again, with two tabs open throughout', async ({ reader, page, context, site }) => {
  reader.expects('no blank page, nothing lost, no reload but the three that each tab asked for');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await mark(page);
  const other = await context.newPage();
  let loads = 0;
  other.on('domcontentloaded', () => (loads += 1));
  await other.goto(`${site.url}/`);
  await mark(other);
  for (const [folder, version] of [
    [nextVersion, 2],
    ['dist', 1],
    [nextVersion, 2],
  ] as const) {
    site.deploy(folder);
    await lookForUpdate(page);
    await expect(other.getByText('A new version of Stet is ready.')).toBeVisible();
    reader.asked(1);
    await take(page, version);
    await reader.gets({ story: headline });
    // The other tab goes on with the version that it has, and takes the new one when its reader wants it.
    expect(await isMarked(other)).toBe(true);
    await other.getByRole('link', { name: relatedHeadline }).first().click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
    await other.getByRole('link', { name: 'Stories', exact: true }).first().click();
    await expect(other).toHaveTitle('Stories · Stet');
    expect(await isMarked(other)).toBe(true);
    await take(other, version);
    expect(await isMarked(page)).toBe(true);
  }
  expect(loads).toBe(4);
  reader.saw('three versions, two tabs');
});
