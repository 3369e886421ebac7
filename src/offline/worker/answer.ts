import { answerData } from './answer-data.ts';
import { answerPage } from './answer-page.ts';
import { classify, pagePath, pathBelow } from './classify.ts';
import { fetchAndKeep, type Later } from './keep.ts';
import { precached } from './precached.ts';
import { keptCache, otherShells, type Site } from './site.ts';

/** Hashed files never change: any version that holds one will do. A page in one's place is no answer. */
async function answerAsset(site: Site, request: Request, later: Later): Promise<Response> {
  const path = pathBelow(request.url, site.base);
  const own = await precached(site, path);
  if (own) return own;
  for (const name of [...(await otherShells(site)).toReversed(), keptCache]) {
    const held = await (await site.caches.open(name)).match(site.base + path);
    if (held) return held;
  }
  const response = await fetchAndKeep(site, 'asset', request.url, 'default', later);
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('text/html') ? new Response(null, { status: 404 }) : response;
}

/** Answers a request, or leaves it to the browser. @param later takes work that may go on after the answer */
export function answer(site: Site, request: Request, later: Later): Promise<Response> | undefined {
  // What is fetched to be saved must come from the site itself, and is kept by who asks.
  if (request.cache === 'no-store') return undefined;
  const kind = classify(request, site.base);
  if (kind === 'other') return undefined;
  if (kind === 'page') return answerPage(site, request, later);
  return kind === 'asset' ? answerAsset(site, request, later) : answerData(site, kind, request, later);
}

/** Keeps a page and what it used before the worker was there, as if it had been asked for just now. @param urls any addresses */
export async function keepUsed(site: Site, urls: string[], later: Later): Promise<void> {
  for (const url of urls) await (answer(site, new Request(url), later) ?? precached(site, pagePath(url, site.base))).catch(() => undefined);
}
