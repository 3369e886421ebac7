import type { Page } from '@playwright/test';

/** The caches with the app's own files. */
export const shells = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('stet-shell-')));

/** Lets the worker look for a new version, as it does each hour, and waits until what it found is ready or refused. */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const worker = registration?.installing;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => worker.state !== 'installing' && resolve());
      if (worker.state !== 'installing') resolve();
    });
  });

/** Leaves a mark that goes when the page is loaded anew. */
export const mark = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.set(window, 'sameDocument', true));

/** Whether the page is the one that was marked. */
export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'sameDocument'));

/** The version of the code that runs: 1 where it does not say. */
export const versionOf = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'stetVersion') ?? 1));

/** Empties the browser's own cache, which hides that a file is gone. */
export async function clearBrowserCache(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
  await browser.detach();
}

/** Makes the browser ask the worker for every file, also for those that it has in its memory. */
export async function bypassBrowserCache(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
}
