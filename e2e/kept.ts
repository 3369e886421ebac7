import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Site } from './site.ts';

/** Every record of one store of the app's database, as it is on this device; none before the app has made it. */
export const records = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    async (name) => {
      // Opening it would make it.
      if (!(await indexedDB.databases()).some((each) => each.name === 'stet')) return [];
      return new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('stet');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as Record<string, unknown>[]);
          });
        });
      });
    },
    store,
  );

/** Puts a record into a store of the app's database, however damaged it is. */
export const putRecord = (page: Page, store: string, record: unknown): Promise<void> =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stet');
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction(name, 'readwrite');
          tx.objectStore(name).put(value);
          tx.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          tx.addEventListener('error', () => reject(new Error('The record cannot be put.')));
        });
      }),
    [store, record] as [string, unknown],
  );

/** The addresses of the saved pictures, below the site's root. */
export const savedPictures = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('stet-saved')).keys()).map(({ url }) => new URL(url).pathname));

/** Takes away every copy of articles and their pictures that the worker has. */
export const evictCopies = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      if (name === 'stet-saved') continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/\/(articles?|data\/related|media)\//.test(request.url)) await cache.delete(request);
      }
    }
  });

/** How much what stands on the page has moved by itself since it was loaded. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .filter((entry) => Reflect.get(entry, 'hadRecentInput') === false)
              .reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

/** Keeps an answer back; then it is an error, and the next one is as published. @returns what lets it go */
export function hold(site: Site, address: string): () => void {
  const waiting: (() => void)[] = [];
  site.answer(address, (_request, response) => waiting.push(() => response.writeHead(503).end()));
  return () => {
    site.mend(address);
    for (const answer of waiting) answer();
  };
}

/** Waits until the worker rules and has every file that it keeps ahead of reading. @param folder the site that is served */
export async function isFilled(page: Page, folder = 'dist'): Promise<void> {
  const count = (await readFile(path.join(folder, 'sw.js'), 'utf8')).match(/[\w+/]{43}=/g)?.length ?? 0;
  const isThere = (): Promise<boolean> =>
    page.evaluate(async (all) => {
      if ((await navigator.serviceWorker.ready).active?.state !== 'activated' || navigator.serviceWorker.controller === null) return false;
      const shells = (await caches.keys()).filter((name) => name.startsWith('stet-shell-'));
      const held = await Promise.all(shells.map(async (name) => (await (await caches.open(name)).keys()).length));
      return held.some((length) => length >= all);
    }, count);
  await expect.poll(isThere, { timeout: 60_000 }).toBe(true);
}
