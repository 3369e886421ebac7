import { classify, pagePath, pathBelow, type RequestKind } from './classify.ts';
import { isSound, isWorthKeeping } from './is-worth-keeping.ts';
import { isIntact } from './is-intact.ts';
import { savedCache } from '../saved-cache.ts';
import { keptCache, otherShells, shellCache, type Site } from './site.ts';

/** Milliseconds that a page may take over the network before the app's shell is shown in its place. */
const patience = 4_000;

/** The page that draws any address of the app. */
const shellPage = 'shell/';

/** Work that may go on after the answer was given. */
type Later = (work: Promise<unknown>) => void;

/** A file of this version, as it was published: a copy that is damaged is fetched anew and mended. */
async function precached(site: Site, path: string): Promise<Response | undefined> {
  const entry = site.entries.find(([each]) => each === path);
  if (!entry) return undefined;
  const url = site.base + path;
  const cache = await site.caches.open(shellCache(site.version));
  const held = await cache.match(url);
  if (held && (await isIntact(held, entry))) return held;
  await cache.delete(url);
  const fresh = await site.fetch(new Request(url, { cache: 'no-cache' })).catch(() => undefined);
  if (!fresh || !(await isIntact(fresh, entry))) return undefined;
  await cache.put(url, fresh.clone());
  return fresh;
}

/** Asks the network and keeps what is worth it. */
async function fetchAndKeep(site: Site, kind: RequestKind, request: Request, later: Later): Promise<Response> {
  const response = await site.fetch(request);
  const copy = response.clone();
  later(
    (async () => {
      if (!(await isWorthKeeping(kind, copy.clone()))) return;
      const kept = await site.caches.open(keptCache);
      await kept.put(site.base + pathBelow(request.url, site.base), copy);
    })(),
  );
  return response;
}

/** A copy kept from an earlier visit. One that is not what it should be is dropped. */
async function keptCopy(site: Site, kind: RequestKind, url: string): Promise<Response | undefined> {
  const kept = await site.caches.open(keptCache);
  const held = await kept.match(url);
  if (!held || (kind !== 'article' && kind !== 'list')) return held;
  if (isSound(kind, await held.clone().text())) return held;
  await kept.delete(url);
  return undefined;
}

/** A picture of an article that the reader saved: there when all other copies are gone. */
const savedPicture = async (site: Site, url: string): Promise<Response | undefined> => (await site.caches.open(savedCache)).match(url);

/** Pages: from this device; else from the network in good time; else the shell, which draws what data there is. */
async function answerPage(site: Site, request: Request): Promise<Response> {
  const printed = await precached(site, pagePath(request.url, site.base));
  if (printed) return printed;
  try {
    return await site.fetch(request, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const shell = await precached(site, shellPage);
    if (shell) return shell;
    throw error;
  }
}

/** Hashed files: from this version, the one before, or what was kept; never a page in their place. */
async function answerAsset(site: Site, request: Request, later: Later): Promise<Response> {
  const path = pathBelow(request.url, site.base);
  const url = site.base + path;
  const own = (await precached(site, path)) ?? (await keptCopy(site, 'asset', url));
  if (own) return own;
  for (const name of await otherShells(site)) {
    const held = await (await site.caches.open(name)).match(url);
    if (held) return held;
  }
  return fetchAndKeep(site, 'asset', request, later);
}

/**
 * Data, pictures and sources as files: at once from this device while the network is asked for a newer copy; else from the network.
 * Where the app wants it fresh, because what it got was no good, the other way round.
 */
async function answerData(site: Site, kind: RequestKind, request: Request, later: Later): Promise<Response> {
  const path = pathBelow(request.url, site.base);
  const own = (await keptCopy(site, kind, site.base + path)) ?? (await precached(site, path)) ?? (kind === 'media' ? await savedPicture(site, site.base + path) : undefined);
  if (!own) return fetchAndKeep(site, kind, request, later);
  if (request.cache === 'reload') return fetchAndKeep(site, kind, request, later).catch(() => own);
  // A request by which the reader goes somewhere cannot be made anew.
  const again = new Request(request.mode === 'navigate' ? request.url : request, { cache: 'no-cache' });
  later(fetchAndKeep(site, kind, again, later).catch(() => undefined));
  return own;
}

/** Answers a request, or leaves it to the browser. @param later takes work that may go on after the answer */
export function answer(site: Site, request: Request, later: Later): Promise<Response> | undefined {
  // What is fetched to be saved must come from the site itself, and is kept by who asks.
  if (request.cache === 'no-store') return undefined;
  const kind = classify(request, site.base);
  switch (kind) {
    case 'page':
      return answerPage(site, request);
    case 'asset':
      return answerAsset(site, request, later);
    case 'article':
    case 'list':
    case 'media':
    case 'sources':
      return answerData(site, kind, request, later);
    default:
      return undefined;
  }
}
