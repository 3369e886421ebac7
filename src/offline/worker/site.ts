import type { FileEntry } from '#lib/file-entry.ts';

/** What the worker works with: handed in, so that its rules can be tested without a browser. */
export type Site = {
  /** The site's root as a whole address. */
  base: string;
  /** Names this version's cache. */
  version: string;
  /** What the app needs to open comes first, and is this many. */
  entries: FileEntry[];
  needed: number;
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Tells the open pages whether the server answered. */
  tell: (isAnswering: boolean) => void;
  /** The pages whose policy was compared with the server's in this worker's life. */
  compared: Set<string>;
};

const shellPrefix = 'stet-shell-';

/** What was read, looked at or loaded beside the precached files. Survives updates. */
export const keptCache = 'stet-kept';

/** The site's folder on its host, such as `/news`; nothing at the root. Sites side by side on one host share its caches. */
const folderOf = (base: string): string => new URL(base).pathname.slice(0, -1);

/** The name of the cache with this version's files. */
export const shellCache = ({ version, base }: Pick<Site, 'version' | 'base'>): string => shellPrefix + version + folderOf(base);

/** The caches of all versions of a site, oldest first. */
export async function shellsOf({ caches, base }: Pick<Site, 'caches' | 'base'>): Promise<string[]> {
  const folder = folderOf(base);
  return (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name.slice(shellPrefix.length).replace(/^[^/]*/, '') === folder);
}

/** The caches of this site's other versions, oldest first. */
export async function otherShells(site: Site): Promise<string[]> {
  return (await shellsOf(site)).filter((name) => name !== shellCache(site));
}

/**
 * Asks the server, and tells the pages whether it answered. The request is the worker's own: it goes on when the page gives
 * up, so that what comes late is there for the next try. A redirect counts as no answer: no file of the site has one.
 * @param within milliseconds for the headers and the body
 */
export async function askServer({ fetch, tell }: Site, url: string, init: RequestInit = {}, within?: number): Promise<Response> {
  const request = new Request(url, { mode: 'same-origin', redirect: 'error', ...init });
  try {
    const response = await fetch(request, { signal: within ? AbortSignal.timeout(within) : null });
    tell(true);
    return response;
  } catch (error) {
    tell(false);
    throw error;
  }
}
