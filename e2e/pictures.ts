import { test } from '@playwright/test';
import { openSite } from './site.ts';

const pictures = [
  { name: 'wide', viewport: { width: 1280, height: 800 }, hasTouch: false },
  { name: 'narrow', viewport: { width: 412, height: 915 }, hasTouch: true },
];

for (const { name, viewport, hasTouch } of pictures) {
  test(`takes the ${name} picture`, async ({ browser }) => {
    const site = await openSite('dist');
    const page = await browser.newPage({ viewport, hasTouch, isMobile: hasTouch, deviceScaleFactor: 1 });
    await page.goto(`${site.url}/article/z21-opens`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.querySelector('.body')?.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => scrollBy(0, -80));
    const marker = page.locator('#claim-6 .marker');
    await (hasTouch ? marker.tap() : marker.click());
    await page.locator('#card-6').waitFor();
    await page.mouse.move(5, 5);
    await page.screenshot({ path: `public/icons/screenshot-${name}.png`, animations: 'disabled' });
    await page.close();
    await site.stop();
  });
}
