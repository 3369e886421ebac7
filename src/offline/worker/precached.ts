import type { FileEntry } from '#lib/file-entry.ts';
import { intactCopy } from './intact-copy.ts';
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
  const copy = held && (await intactCopy(held, entry));
  if (held && !copy) await cache.delete(url);
  return copy;
}

/** Mends a file of this version with what the server gave, if that is it. A full disk mends nothing. @returns the file, if it was that */
export async function mend(site: Site, entry: FileEntry, response: Response): Promise<Response | undefined> {
  const copy = await intactCopy(response, entry);
  if (copy) await (await cacheOf(site)).put(site.base + entry[0], copy.clone()).catch(() => undefined);
  return copy;
}

/** A file of this version, as it was published: a copy that is damaged or gone is fetched anew and mended. */
export async function precached(site: Site, path: string): Promise<Response | undefined> {
  const entry = entryOf(site, path);
  if (!entry) return undefined;
  const held = await heldCopy(site, entry);
  if (held) return held;
  try {
    return await mend(site, entry, await askServer(site, site.base + path, { cache: 'no-cache' }, patience));
  } catch {
    return undefined;
  }
}
