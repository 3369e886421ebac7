import { savedCache } from '../saved-cache.ts';
import { pathBelow, type RequestKind } from './classify.ts';
import { judge } from './is-worth-keeping.ts';
import { fetchAndKeep, refresh, type Later } from './keep.ts';
import { heldPack } from './packed.ts';
import { precached } from './precached.ts';
import { keptCache, type Site } from './site.ts';

/** A copy kept from an earlier visit. A broken one is dropped; one that only a newer app can read is left for that. */
async function keptCopy(site: Site, kind: RequestKind, url: string): Promise<Response | undefined> {
  const kept = await site.caches.open(keptCache);
  const held = await kept.match(url);
  if (!held || (kind !== 'article' && kind !== 'list')) return held;
  const verdict = judge(kind, await held.clone().text());
  if (verdict === 'broken') await kept.delete(url);
  return verdict === 'sound' ? held : undefined;
}

/** What is on this device for a path: as it was last read, as this version brought it, or as the reader saved it. */
async function onDevice(site: Site, kind: RequestKind, path: string): Promise<Response | undefined> {
  const url = site.base + path;
  const own = (await keptCopy(site, kind, url)) ?? (await precached(site, path));
  if (own) return own;
  // All that is in the pack has to do with sources: for other files it need not be read.
  const small = path.includes('source') && (await heldPack(site))?.[path];
  return small ? new Response(...small) : (await site.caches.open(savedCache)).match(url);
}

/**
 * Data, pictures and sources as files: at once from this device while the server is asked for a newer copy; else from the server.
 * Where the app wants it fresh, because what it got was no good, the other way round.
 */
export async function answerData(site: Site, kind: RequestKind, { url, cache }: Request, later: Later): Promise<Response> {
  const own = await onDevice(site, kind, pathBelow(url, site.base));
  if (!own) return fetchAndKeep(site, kind, url, cache === 'reload' ? cache : 'no-cache', later);
  if (cache === 'reload') {
    const fresh = await fetchAndKeep(site, kind, url, cache, later).catch(() => own);
    return fresh.ok ? fresh : own;
  }
  later(refresh(site, kind, url, own.clone()));
  return own;
}
