import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { migrate, newestVersion, type StetSchema } from './migrations.ts';
import { asStoreError, StoreError } from './store-error.ts';

type Database = IDBPDatabase<StetSchema>;
type Stores = [StoreNames<StetSchema>, ...StoreNames<StetSchema>[]];
type Opened = { db: Database; isReadOnly: boolean };

const name = 'stet';
/** Milliseconds in which an old tab that is known to hold the database may give way before that is said. */
const patience = 1_000;
/** Milliseconds after which a database that does not open is taken to be held: behind a request of another tab nothing is told. */
const longPatience = 4_000;

let opened: Promise<Opened> | undefined;
/** Whether an old tab holds the database open: the request to open it stands, and a second would wait behind it in silence. */
let isBlocked = false;

const forget = (): void => {
  opened = undefined;
  isBlocked = false;
};

function closeFor(db: EventTarget | null): void {
  forget();
  if (db instanceof IDBDatabase) db.close();
}

const openNewest = (): Promise<Database> =>
  openDB<StetSchema>(name, newestVersion, {
    upgrade: (db, from) => migrate(db, from),
    blocked: () => {
      isBlocked = true;
    },
    // A newer Stet in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => closeFor(event.target),
    terminated: forget,
  });

async function openAny(): Promise<Opened> {
  if (!('indexedDB' in globalThis) || !(indexedDB as IDBFactory | undefined)) throw new StoreError('absent');
  try {
    return { db: await openNewest(), isReadOnly: false };
  } catch (error) {
    if (asStoreError(error).failure !== 'newer') throw error;
    const db = await openDB<StetSchema>(name, undefined, { blocking: (_current, _blocked, event) => closeFor(event.target) });
    return { db, isReadOnly: true };
  } finally {
    isBlocked = false;
  }
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });

async function open(): Promise<Opened> {
  opened ??= openAny().catch((error: unknown) => {
    forget();
    throw asStoreError(error);
  });
  const first = await Promise.race([opened, after(patience)]);
  if (first) return first;
  const second = isBlocked ? undefined : await Promise.race([opened, after(longPatience - patience)]);
  if (second) return second;
  isBlocked = true;
  throw new StoreError('blocked');
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
