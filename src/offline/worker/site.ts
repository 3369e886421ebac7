import type { FileEntry } from '#lib/file-entry.ts';

/** What the worker works with: handed in, so that its rules can be tested without a browser. */
export type Site = {
  /** The site's root as a whole address. */
  base: string;
  /** Names this version's cache. */
  version: string;
  entries: FileEntry[];
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch: (request: Request, init?: RequestInit) => Promise<Response>;
};

const shellPrefix = 'stet-shell-';

/** What was read, looked at or loaded beside the precached files. Survives updates. */
export const keptCache = 'stet-kept';

export const shellCache = (version: string): string => shellPrefix + version;

/** The caches of other versions, oldest first. */
export async function otherShells({ caches, version }: Site): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== shellCache(version));
}
