import * as v from 'valibot';
import { digest } from '#lib/digest.ts';
import { read, write } from './database.ts';
import { dropReplaced, keepReplaced } from './earlier.ts';
import { savedEntrySchema, savedTextsSchema, type SavedEntry, type SavedTexts } from './records.ts';
import { dropPictures, putPictures, tidyPictures, type FetchedPicture } from './saved-pictures.ts';
import { StoreError } from './store-error.ts';

/** An article as it was fetched, to be kept. */
export type FetchedArticle = { entry: SavedEntry; texts: SavedTexts; pictures: FetchedPicture[] };

/** What is saved, and the names of records that are damaged: they are set aside, the others go on. */
export type SavedList = { entries: SavedEntry[]; damaged: string[] };

const lockName = 'stet-saving';

/** Runs work while no tab tidies up, or, exclusively, only if no tab saves. Browsers without locks just run it. */
async function locked(mode: LockMode, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(lockName, { mode, ifAvailable: mode === 'exclusive' }, (lock) => lock && work());
}

/** Everything that is saved, newest first; what the reader removed is left out. @throws StoreError */
export async function listSaved(): Promise<SavedList> {
  const [entries, keys] = await read(['saved'], (tx) => Promise.all([tx.store.getAll(), tx.store.getAllKeys()]));
  const sound = entries.filter((entry) => v.is(savedEntrySchema, entry));
  const soundIds = new Set(sound.map(({ id }) => id));
  return {
    entries: sound.filter(({ removedAt }) => removedAt === undefined).toSorted((a, b) => b.savedAt - a.savedAt || a.id.localeCompare(b.id)),
    damaged: keys.filter((key) => !soundIds.has(key)),
  };
}

/** The saved files of an article; nothing if it is not saved. @throws StoreError `damaged` if they are not what was saved */
export async function readSaved(id: string): Promise<SavedTexts | undefined> {
  const [entry, texts] = await read(['saved', 'texts'], (tx) =>
    Promise.all([tx.objectStore('saved').get(id), tx.objectStore('texts').get(id)]),
  );
  if (!entry || entry.removedAt !== undefined) return undefined;
  if (!v.is(savedTextsSchema, texts) || digest(texts.article) !== entry.version) throw new StoreError('damaged');
  return texts;
}

/** The pictures of a record, which may be damaged. */
const picturesOf = (entry: SavedEntry | undefined): string[] => (v.is(savedEntrySchema, entry) ? entry.pictures : []);

/** The pictures of these that no other saved article shows. */
async function onlyTheirs(paths: string[]): Promise<string[]> {
  const uses = await read(['saved'], (tx) => Promise.all(paths.map((path) => tx.store.index('pictures').count(path))));
  return paths.filter((_, index) => uses[index] === 0);
}

/** Keeps an article with all its pictures, over an older copy if there is one: whole, or not at all. @throws StoreError */
export async function keepArticle({ entry, texts, pictures }: FetchedArticle): Promise<void> {
  await locked('shared', async () => {
    const putBack = await putPictures(pictures);
    try {
      const before = await write(['saved', 'texts', 'earlier'], async (tx) => {
        await keepReplaced(tx, entry.id, entry.version, entry.savedAt);
        const old = await tx.objectStore('saved').get(entry.id);
        await tx.objectStore('saved').put(entry);
        await tx.objectStore('texts').put(texts);
        return old;
      });
      await dropPictures(await onlyTheirs(picturesOf(before)));
    } catch (error) {
      await putBack();
      throw error;
    }
  });
}

/** Marks articles as removed, all if none are named: they are not listed, and take room until they are purged. @throws StoreError */
export async function removeSaved(ids: string[] | undefined, now: number): Promise<void> {
  await write(['saved'], async (tx) => {
    for (const id of ids ?? (await tx.store.getAllKeys())) {
      const entry = await tx.store.get(id);
      if (entry && entry.removedAt === undefined) await tx.store.put({ ...entry, removedAt: now });
    }
  });
}

/** Takes back every removal that is not purged. @throws StoreError */
export async function restoreRemoved(): Promise<void> {
  await write(['saved'], async (tx) => {
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
      const { removedAt, ...entry } = cursor.value;
      if (removedAt !== undefined) await cursor.update(entry);
    }
  });
}

/** Takes removed articles off this device for good. @param before only those removed before this time @throws StoreError */
export async function purgeRemoved(before: number): Promise<void> {
  const pictures = await write(['saved', 'texts', 'earlier'], async (tx) => {
    const gone: string[] = [];
    for (let cursor = await tx.objectStore('saved').openCursor(); cursor; cursor = await cursor.continue()) {
      const { removedAt = Infinity } = cursor.value;
      if (removedAt >= before) continue;
      gone.push(...picturesOf(cursor.value));
      await tx.objectStore('texts').delete(cursor.key);
      await dropReplaced(tx, cursor.key);
      await cursor.delete();
    }
    return gone;
  });
  await dropPictures(await onlyTheirs([...new Set(pictures)]));
}

/** Takes damaged records off this device. @throws StoreError */
export async function dropDamaged(ids: string[]): Promise<void> {
  await write(['saved', 'texts'], async (tx) => {
    for (const id of ids) {
      await tx.objectStore('saved').delete(id);
      await tx.objectStore('texts').delete(id);
    }
  });
}

/** Looks through what is kept and takes off what belongs to nothing. @returns saved articles of which pictures are missing @throws StoreError */
export async function tidySaved(): Promise<string[]> {
  let incomplete: string[] = [];
  await locked('exclusive', async () => {
    const { entries } = await listSaved();
    const all = await read(['saved'], (tx) => tx.store.getAll());
    const missing = await tidyPictures(all.flatMap(picturesOf));
    incomplete = entries.filter(({ pictures }) => pictures.some((path) => missing.has(path))).map(({ id }) => id);
  });
  return incomplete;
}
