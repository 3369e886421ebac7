import { mayBePacked, packFile, type Pack } from '#lib/pack.ts';
import { entryOf, heldCopy } from './precached.ts';
import type { Site } from './site.ts';

/** The pack of this version, if it is on this device. It is checked like any file of this version. */
async function heldPack(site: Site): Promise<Pack> {
  const entry = entryOf(site, packFile);
  const held = entry && (await heldCopy(site, entry));
  // What it holds was checked: it is as the build wrote it.
  const pack: Pack = held ? await held.json() : {};
  return pack;
}

/** A small file of this version, as it was published, where the pack that it is in is on this device. */
export async function packed(site: Site, path: string): Promise<Response | undefined> {
  if (!mayBePacked(path)) return undefined;
  const file = (await heldPack(site))[path];
  return file && new Response(file[1], { headers: { 'Content-Type': file[0] } });
}

/** The paths of all files in the pack of this version that is on this device. */
export const packedPaths = async (site: Site): Promise<string[]> => Object.keys(await heldPack(site));
