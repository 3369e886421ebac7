import { asStoreError, StoreError } from './store-error.ts';
import { savedCache } from '../saved-cache.ts';

/** A picture that was fetched: its path below the site's root, and the answer. */
export type FetchedPicture = { path: string; response: Response };

const addressOf = (path: string): string => new URL(import.meta.env.BASE_URL + path, location.href).href;

const openCache = (): Promise<Cache> => {
  if (!('caches' in globalThis)) throw new StoreError('absent');
  return caches.open(savedCache);
};

/**
 * Puts pictures on this device. @returns a function that puts everything back as it was
 * @throws StoreError after putting everything back
 */
export async function putPictures(pictures: FetchedPicture[]): Promise<() => Promise<void>> {
  if (pictures.length === 0) return () => Promise.resolve();
  const undo: (() => Promise<unknown>)[] = [];
  const putBack = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
  };
  try {
    const cache = await openCache();
    for (const { path, response } of pictures) {
      const address = addressOf(path);
      const before = await cache.match(address);
      undo.push(() => (before ? cache.put(address, before) : cache.delete(address)));
      await cache.put(address, response);
    }
  } catch (error) {
    await putBack();
    throw asStoreError(error);
  }
  return putBack;
}

/** Takes pictures off this device. What fails stays: the next tidying finds it. */
export async function dropPictures(paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  try {
    const cache = await openCache();
    for (const path of paths) await cache.delete(addressOf(path));
  } catch {
    // There is nothing to take off where nothing can be kept.
  }
}

/**
 * Takes off what no saved article has any more: a save that was cut short leaves it.
 * @param known the pictures of all saved articles
 * @returns those of them that are missing
 */
export async function tidyPictures(known: string[]): Promise<Set<string>> {
  try {
    const cache = await openCache();
    const held = new Set((await cache.keys()).map(({ url }) => url));
    const missing = new Set(known.filter((path) => !held.has(addressOf(path))));
    for (const path of known) held.delete(addressOf(path));
    for (const address of held) await cache.delete(address);
    return missing;
  } catch {
    return new Set();
  }
}
