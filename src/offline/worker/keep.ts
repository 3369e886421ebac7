import { pathBelow, type RequestKind } from './classify.ts';
import { isWorthKeeping } from './is-worth-keeping.ts';
import { askServer, keptCache, type Site } from './site.ts';

/** Takes work that may go on after the answer was given. It must not fail. */
export type Later = (work: Promise<unknown>) => void;

/** Puts a response among what is kept, if it is worth it. @returns whether it was */
async function keep(site: Site, kind: RequestKind, url: string, response: Response): Promise<boolean> {
  if (!(await isWorthKeeping(kind, response))) return false;
  await (await site.caches.open(keptCache)).put(site.base + pathBelow(url, site.base), response);
  return true;
}

/** Asks the server, and keeps what is worth it once it is there. A body that breaks off, or a full disk, keeps nothing. */
export async function fetchAndKeep(site: Site, kind: RequestKind, url: string, cache: RequestCache, later: Later): Promise<Response> {
  const response = await askServer(site, url, { cache });
  later(keep(site, kind, url, response.clone()).catch(() => false));
  return response;
}

/**
 * Asks for a newer copy of what was just read from this device. Where there is none to be had, what was read is kept: it may
 * be a file of this version only, and must open when the next one rules.
 */
export async function refresh(site: Site, kind: RequestKind, url: string, read: Response): Promise<void> {
  const isFresh = await askServer(site, url, { cache: 'no-cache' })
    .then((response) => keep(site, kind, url, response))
    .catch(() => false);
  const kept = await site.caches.open(keptCache);
  if (!isFresh && !(await kept.match(url))) await keep(site, kind, url, read).catch(() => false);
}
