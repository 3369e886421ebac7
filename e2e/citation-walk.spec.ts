import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

/** Opens every citation of the page in turn, and says of each what a reader would complain of. */
async function walk(): Promise<string[]> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of this runs in the page
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const complaints: string[] = [];
  // What a new window size moves is not the cards' doing.
  for (let frames = 0; frames < 12; frames += 1) await frame();
  let shift = 0;
  const add = (entries: PerformanceEntryList): unknown => entries.forEach((entry) => (shift += Number(Reflect.get(entry, 'value'))));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const marker of document.querySelectorAll<HTMLElement>('.claim .marker')) {
    const claim = marker.closest<HTMLElement>('.claim');
    const name = claim?.id ?? 'a marker without a claim';
    marker.scrollIntoView({ block: 'center' });
    await frame();
    shift = 0;
    marker.click();
    const card = document.querySelector<HTMLElement>('.card:popover-open');
    if (!card || !claim) {
      complaints.push(`${name}: no card`);
      continue;
    }
    await Promise.all(card.getAnimations().map(({ finished }) => finished));
    await frame();
    await frame();
    add(observer.takeRecords());
    const { left, right, top, bottom } = card.getBoundingClientRect();
    if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) {
      complaints.push(`${name}: its card is not whole: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
    }
    for (const line of [[...claim.getClientRects()].at(-1), marker.getBoundingClientRect()]) {
      // The box of a line is larger than its letters.
      const isCovered = line && left < line.right && right > line.left && top < line.bottom - 4 && bottom > line.top + 4;
      if (isCovered) complaints.push(`${name}: its card, ${Math.round(top)} to ${Math.round(bottom)}, covers ${Math.round(line.top)} to ${Math.round(line.bottom)}, scrolled to ${scrollY}`);
      if (line && (line.top < 0 || line.bottom > innerHeight)) complaints.push(`${name}: it is out of the window`);
    }
    if (shift > 0) complaints.push(`${name}: the page moved by ${shift}`);
    if (document.documentElement.scrollWidth > innerWidth) complaints.push(`${name}: the page is wider than the window`);
    // A sheet takes its history entry away when it closes, which takes a moment.
    card.querySelector<HTMLElement>('.card-close')?.click();
    do await frame();
    while (Reflect.has(Object(history.state), 'sheet'));
  }
  return complaints;
}

const articles = readdirSync('public/articles').map((file) => file.replace('.json', ''));

// A sheet that glides in would be waited for some thousand times.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const article of articles) {
  test(`every card of ${article} opens whole, leaves its line free and moves nothing, on narrow and wide screens`, async ({ page, openArticle }) => {
    test.slow();
    await openArticle(article);
    expect(await page.locator('.claim .marker').count()).toBeGreaterThan(20);
    for (const width of [360, 412, 768, 1280, 1680]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      expect(await page.evaluate(walk), `at ${width} px`).toEqual([]);
    }
  });
}
