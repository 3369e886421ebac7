import { applySettings, readSettings } from '../settings.ts';
import { read, write } from './database.ts';
import { readDownload } from './downloads.ts';
import { listPositions } from './positions.ts';
import type { OwnData, Position } from './records.ts';
import { listSaved } from './saved-articles.ts';

/** Whose word counts where this device and a file differ. */
export type Choice = 'mine' | 'file';
export type Choices = { positions: Choice; settings: Choice };

/** What a file would bring: articles to fetch, places and settings that are new, and those that differ from this device's. */
export type Comparison = { toFetch: string[]; newPositions: number; differingPositions: number; newSettings: number; differingSettings: number };

const pending = 'pending';

const isSamePlace = (a: Position, b: Position): boolean =>
  a.block === b.block && a.fraction === b.fraction && a.isRead === b.isRead && a.readAt === b.readAt;

/** Everything of the reader's own on this device, to be kept elsewhere. @param now milliseconds since 1970 @throws StoreError */
export async function gatherOwnData(now: number): Promise<OwnData> {
  const [{ entries }, positions] = await Promise.all([listSaved(), listPositions()]);
  return {
    stet: 'own-data',
    schema: 1,
    exportedAt: new Date(now).toISOString(),
    saved: entries.map(({ id, headline, savedAt }) => ({ id, headline, savedAt })),
    positions,
    settings: readSettings(),
  };
}

/** Holds a file against this device. @throws StoreError */
export async function compareOwnData(data: OwnData): Promise<Comparison> {
  const [{ entries }, positions] = await Promise.all([listSaved(), listPositions()]);
  const saved = new Set(entries.map(({ id }) => id));
  const mine = new Map(positions.map((each) => [each.id, each]));
  const settings = readSettings();
  const isDiffering = (each: Position): boolean => {
    const own = mine.get(each.id);
    return own !== undefined && !isSamePlace(own, each);
  };
  return {
    toFetch: [...new Set(data.saved.map(({ id }) => id))].filter((id) => !saved.has(id)),
    newPositions: data.positions.filter(({ id }) => !mine.has(id)).length,
    differingPositions: data.positions.filter(isDiffering).length,
    newSettings: Object.keys(data.settings).filter((key) => !(key in settings)).length,
    differingSettings: Object.entries(data.settings).filter(([key, value]) => key in settings && settings[key] !== value).length,
  };
}

/**
 * Takes a file's data in: all of it, or, where anything fails or the tab ends, nothing. Articles that are not on this
 * device become a download. What differs is replaced only where the reader chose the file's. @throws StoreError
 */
export async function takeOwnData(data: OwnData, choices: Choices): Promise<void> {
  const { toFetch } = await compareOwnData(data);
  const download = await readDownload();
  const current = readSettings();
  const settings = Object.fromEntries(Object.entries(data.settings).filter(([key]) => choices.settings === 'file' || !(key in current)));
  await write(['positions', 'downloads', 'settings'], async (tx) => {
    const mine = new Set(await tx.objectStore('positions').getAllKeys());
    for (const position of data.positions) {
      if (choices.positions === 'file' || !mine.has(position.id)) await tx.objectStore('positions').put(position);
    }
    // A download of the whole library brings these along.
    const isCovered = download !== undefined && download.ids === undefined;
    if (toFetch.length > 0 && !isCovered) {
      await tx.objectStore('downloads').put({ state: 'running', ids: [...new Set([...(download?.ids ?? []), ...toFetch])] }, 'library');
    }
    await tx.objectStore('settings').put(settings, pending);
  });
  await applyPendingSettings();
}

/** Applies settings that an import brought; also those of an import whose tab ended before it could. @throws StoreError */
export async function applyPendingSettings(): Promise<void> {
  const settings = await read(['settings'], (tx) => tx.store.get(pending));
  if (!settings) return;
  applySettings(settings);
  await write(['settings'], (tx) => tx.store.delete(pending));
}
