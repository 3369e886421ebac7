import type { FileEntry } from '#lib/file-entry.ts';
import { intactCopy } from './intact-copy.ts';
import { heldPack } from './packed.ts';
import { heldCopy } from './precached.ts';
import { keptCache, otherShells, shellCache, type Site } from './site.ts';

/** How many files are fetched side by side: to be there soon; and while someone reads, whose taps come first. */
const installLanes = 12;
const fillLanes = 1;

/**
 * A file of this version: from an older one's cache where a hashed name says that it has not changed, else from the server.
 * Pages are never asked for by their tag: browsers keep a page's old policy when the server says that it is unchanged.
 */
async function obtain({ base, fetch }: Site, older: Cache[], entry: FileEntry): Promise<Response> {
  const [path, , type] = entry;
  const url = base + path;
  for (const cache of path.startsWith('assets/') ? older : []) {
    const held = await cache.match(url);
    const copy = held && (await intactCopy(held, entry));
    if (copy) return copy;
  }
  const response = await fetch(new Request(url, { priority: 'low', cache: type === 'text/html' ? 'reload' : 'no-cache', redirect: 'error' }));
  const copy = await intactCopy(response, entry);
  if (!copy) throw new Error(`${url} is not of this version`);
  return copy;
}

async function store(site: Site, cache: Cache, older: Cache[], entry: FileEntry): Promise<void> {
  if (await heldCopy(site, entry)) return;
  await cache.put(site.base + entry[0], await obtain(site, older, entry));
}

/**
 * Stores files side by side; the first that fails ends it.
 * @param older caches of other versions; where none are given, a file that is another by now is passed over: it is the next version's
 */
async function storeAll(site: Site, entries: FileEntry[], count: number, older?: Cache[]): Promise<void> {
  const cache = await site.caches.open(shellCache(site));
  const queue = [...entries];
  const lane = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      await store(site, cache, older ?? [], entry).catch((error: unknown) => {
        if (!older && !(error instanceof TypeError)) return;
        queue.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: count }, lane));
}

/**
 * Gets the files of this version and checks them. One that is missing or different ends the install: all or nothing. Of a first
 * version only what the app needs to open is waited for, so that it is there soon; the rest comes by `fill`. A later one comes
 * whole: nothing that could be read offline is missing when it takes over.
 */
export async function install(site: Site): Promise<void> {
  const name = shellCache(site);
  const existed = (await site.caches.keys()).includes(name);
  const older = await Promise.all((await otherShells(site)).map((other) => site.caches.open(other)));
  const entries = older.length === 0 ? site.entries.slice(0, site.needed) : site.entries;
  try {
    await storeAll(site, entries, installLanes, older);
  } catch (error) {
    if (!existed) await site.caches.delete(name);
    throw error;
  }
}

/** Gets what this version still lacks, as far as the network goes: the next page that is opened goes on with it. */
export async function fill(site: Site): Promise<void> {
  const name = shellCache(site);
  if (!(await site.caches.keys()).includes(name)) return;
  const held = new Set((await (await site.caches.open(name)).keys()).map(({ url }) => url));
  const lacking = site.entries.filter(([path]) => !held.has(site.base + path));
  await storeAll(site, lacking, fillLanes).catch(() => undefined);
}

/** Where the name of the version that rules is kept: a version may have been installed and never ruled. */
const rulerFile = 'stet-version';

/** Tidies up when this version takes over: the version that ruled stays for tabs that still run it, others go. */
export async function activate(site: Site): Promise<void> {
  const kept = await site.caches.open(keptCache);
  const ruler = site.base + rulerFile;
  const others = await otherShells(site);
  const before = (await (await kept.match(ruler))?.text()) ?? '';
  const ruled = shellCache({ ...site, version: before });
  const last = others.includes(ruled) ? ruled : others.at(-1);
  await Promise.all(others.filter((name) => name !== last).map((name) => site.caches.delete(name)));
  await kept.put(ruler, new Response(site.version));
  // Copies kept while the version before ruled may be older than those that came with this one.
  await Promise.all(site.entries.map(([path]) => kept.delete(site.base + path)));
  for (const path in await heldPack(site)) await kept.delete(site.base + path);
}
