import type { Page } from '@playwright/test';

/** What a reader might have saved: bytes in each store of the browser, of which none may change. */
const secret = 'что было сохранено \u0000 остаётся';

/** Saves what is to survive. The page must be one of the site's origin. */
export async function plant(page: Page): Promise<void> {
  await page.evaluate(async (text) => {
    localStorage.setItem('witness', text);
    await (await caches.open('stet-saved')).put('/media/witness.webp', new Response(text, { headers: { 'Content-Type': 'image/webp' } }));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('witness', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('saved').put(new TextEncoder().encode(text), 'story'));
      opening.addEventListener('success', () => (opening.result.close(), resolve()));
      opening.addEventListener('error', () => reject(new Error('The witness could not be planted.')));
    });
  }, secret);
}

/** What is left of it, by store: `kept` where every byte is as it was. */
export async function lookAfter(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (text) => {
    const word = (found: unknown): string => (found === text ? 'kept' : `lost: ${String(found)}`);
    const cached = await (await caches.open('stet-saved')).match('/media/witness.webp');
    const record = await new Promise<Uint8Array | undefined>((resolve) => {
      const opening = indexedDB.open('witness');
      opening.addEventListener('success', () => {
        const reading = opening.result.transaction('saved').objectStore('saved').get('story');
        reading.addEventListener('success', () => (opening.result.close(), resolve(reading.result)));
      });
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', () => resolve(undefined));
    });
    return {
      localStorage: word(localStorage.getItem('witness')),
      cache: word(await cached?.text()),
      database: word(record && new TextDecoder().decode(record)),
    };
  }, secret);
}
