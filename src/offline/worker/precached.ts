import type { FileEntry } from '#lib/file-entry.ts';
import { isIntact } from './is-intact.ts';
import { askServer, shellCache, type Site } from './site.ts';

/** Milliseconds that the server may take where the reader waits and there is something else to show. */
export const patience = 3_000;

/** The entry of a file of this version. @param path below the base */
export const entryOf = (site: Site, path: string): FileEntry | undefined => site.entries.find(([each]) => each === path);

const cacheOf = (site: Site): Promise<Cache> => site.caches.open(shellCache(site));

/** The copy on this device of a file of this version. It is checked at every read; one that is damaged is dropped. */
export async function heldCopy(site: Site, entry: FileEntry): Promise<Response | undefined> {
  const url = site.base + entry[0];
  const cache = await cacheOf(site);
  const held = await cache.match(url);
  if (!held) return undefined;
  if (await isIntact(held, entry)) return held;
  await cache.delete(url);
  return undefined;
}

/** Mends a file of this version with what the server gave, if that is it. A full disk mends nothing. */
export async function mend(site: Site, entry: FileEntry, response: Response): Promise<boolean> {
  if (!(await isIntact(response, entry))) return false;
  await (await cacheOf(site)).put(site.base + entry[0], response.clone()).catch(() => undefined);
  return true;
}

/** A file of this version, as it was published: a copy that is damaged or gone is fetched anew and mended. */
export async function precached(site: Site, path: string): Promise<Response | undefined> {
  const entry = entryOf(site, path);
  if (!entry) return undefined;
  const held = await heldCopy(site, entry);
  if (held) return held;
  try {
    const fresh = await askServer(site, site.base + path, { cache: 'no-cache' }, patience);
    return (await mend(site, entry, fresh)) ? fresh : undefined;
  } catch {
    return undefined;
  }
}
