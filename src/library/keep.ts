import { applyPendingSettings } from '#offline/store/own-data.ts';
import { keepArticle, listSaved, purgeRemoved, removeSaved, restoreRemoved } from '#offline/store/saved-articles.ts';
import { asStoreError, type StoreFailure } from '#offline/store/store-error.ts';
import { askToPersist } from '#offline/storage-facts.ts';
import { hearTabs, tellTabs } from '#offline/tabs.ts';
import { keepTally, readTally } from '#offline/tally.ts';
import { fetchArticle } from './fetch-article.ts';
import { LoadError, type LoadFailure } from './load-error.ts';
import { saveStates, type SaveState } from './save-states.ts';
import { knownVersions, publishedVersions } from './versions.ts';

/** Why an article could not be saved. */
export type SaveFailure = StoreFailure | LoadFailure;

/** Milliseconds after which a removal that was not taken back is final. */
const undoable = 60_000;

/** Milliseconds in which the changes of another tab are taken together. */
const calm = 500;

const failureOf = (error: unknown): SaveFailure => (error instanceof LoadError ? error.failure : asStoreError(error).failure);

/** Reads anew what is saved, and whether it is out of date as far as that is known. @throws StoreError */
export async function refresh(): Promise<void> {
  const { entries } = await listSaved();
  const current = new Map(knownVersions().map(({ id, version }) => [id, version]));
  saveStates.replace(
    new Map(
      entries.map(({ id, version, bytes }): [string, SaveState] => [
        id,
        { kind: (current.get(id) ?? version) === version ? 'saved' : 'stale', version, bytes },
      ]),
    ),
  );
  keepTally(entries.map(({ id }) => id));
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function refreshSoon(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    refresh().catch(() => undefined);
  }, calm);
}

/**
 * Looks for the first time at what is kept on this device.
 * @returns articles that were saved at the last visit if the browser has cleared everything since
 * @throws StoreError
 */
export async function begin(): Promise<string[]> {
  hearTabs(refreshSoon);
  const before = readTally();
  const { entries } = await listSaved();
  const lost = entries.length === 0 ? before : [];
  await applyPendingSettings().catch(() => undefined);
  await purgeRemoved(Date.now() - undoable).catch(() => undefined);
  if (lost.length === 0) await refresh();
  // What is saved is shown without waiting for the network.
  if (entries.length > 0) void publishedVersions().then(refresh).catch(() => undefined);
  return lost;
}

/** Fetches an article whole and keeps it. @returns why that failed, if it did */
export async function saveArticle(id: string): Promise<SaveFailure | undefined> {
  const before = saveStates.get(id);
  if (before.kind === 'saving') return undefined;
  const isFirst = saveStates.saved().size === 0;
  saveStates.set(id, { kind: 'saving', share: 0 });
  try {
    const fetched = await fetchArticle(id, Date.now(), (share) => saveStates.set(id, { kind: 'saving', share }));
    await keepArticle(fetched);
    const { version, bytes } = fetched.entry;
    saveStates.set(id, { kind: 'saved', version, bytes });
  } catch (error) {
    // An older copy that is there stays.
    saveStates.set(id, before.kind === 'stale' || before.kind === 'saved' ? before : { kind: 'failed' });
    return failureOf(error);
  }
  keepTally([...saveStates.saved().keys()]);
  tellTabs();
  if (isFirst) void askToPersist();
  return undefined;
}

async function change(work: () => Promise<void>): Promise<SaveFailure | undefined> {
  try {
    await work();
    await refresh();
    tellTabs();
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Takes articles off this device, all if none are named. It can be undone until it is purged. @returns why that failed, if it did */
export const remove = (ids?: string[]): Promise<SaveFailure | undefined> => change(() => removeSaved(ids, Date.now()));

/** Takes back what was removed. @returns why that failed, if it did */
export const restore = (): Promise<SaveFailure | undefined> => change(restoreRemoved);

/** Makes removals final. @returns why that failed, if it did */
export const purge = (): Promise<SaveFailure | undefined> => change(() => purgeRemoved(Infinity));
