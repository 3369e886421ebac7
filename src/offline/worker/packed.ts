import { packFile, type Pack } from '#lib/pack.ts';
import { entryOf, heldCopy } from './precached.ts';
import type { Site } from './site.ts';

/** The small files of this version, if the pack with them is on this device. It is checked like any file of this version. */
export async function heldPack(site: Site): Promise<Pack | undefined> {
  const entry = entryOf(site, packFile);
  return entry && (await heldCopy(site, entry))?.json();
}
