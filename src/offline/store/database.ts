import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { migrate, newestVersion, type StetSchema } from './migrations.ts';
import { asStoreError, StoreError } from './store-error.ts';

type Database = IDBPDatabase<StetSchema>;
type Stores = [StoreNames<StetSchema>, ...StoreNames<StetSchema>[]];
type Opened = { db: Database; isReadOnly: boolean };

const name = 'stet';
let opened: Promise<Opened> | undefined;

const forget = (): void => {
  opened = undefined;
};

const closeFor = (db: EventTarget | null): void => {
  forget();
  if (db instanceof IDBDatabase) db.close();
};

/** Opens this Stet's version. Where an old tab keeps it from being brought up, that is said at once. */
function openNewest(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const giveUp = (error: unknown): void => {
      isGivenUp = true;
      reject(asStoreError(error));
    };
    openDB<StetSchema>(name, newestVersion, {
      upgrade: (db, from) => migrate(db, from),
      blocked: () => giveUp(new StoreError('blocked')),
      // A newer Stet in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => closeFor(event.target),
      terminated: forget,
    }).then((db) => (isGivenUp ? db.close() : resolve(db)), giveUp);
  });
}

async function openAny(): Promise<Opened> {
  if (!('indexedDB' in globalThis) || !(indexedDB as IDBFactory | undefined)) throw new StoreError('absent');
  try {
    return { db: await openNewest(), isReadOnly: false };
  } catch (error) {
    if (asStoreError(error).failure !== 'newer') throw error;
    const db = await openDB<StetSchema>(name, undefined, { blocking: (_current, _blocked, event) => closeFor(event.target) });
    return { db, isReadOnly: true };
  }
}

function open(): Promise<Opened> {
  opened ??= openAny().catch((error: unknown) => {
    forget();
    throw asStoreError(error);
  });
  return opened;
}

/** Whether what is kept was made by a newer Stet: it can be read, and nothing is written to it. @throws StoreError */
export const isNewer = async (): Promise<boolean> => (await open()).isReadOnly;

/** Reads in one transaction. @throws StoreError */
export async function read<T, S extends Stores>(stores: S, work: (tx: IDBPTransaction<StetSchema, S>) => Promise<T>): Promise<T> {
  try {
    return await work((await open()).db.transaction(stores));
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Changes what is kept in one transaction: all of it or, where anything fails, nothing. @throws StoreError */
export async function write<T, S extends Stores>(
  stores: S,
  work: (tx: IDBPTransaction<StetSchema, S, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const { db, isReadOnly } = await open();
  if (isReadOnly) throw new StoreError('newer');
  try {
    const tx = db.transaction(stores, 'readwrite');
    try {
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    } catch (error) {
      // What was written so far would stand: transactions end well by themselves.
      if (!tx.error) abort(tx);
      throw tx.error ?? error;
    }
  } catch (error) {
    throw asStoreError(error);
  }
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
