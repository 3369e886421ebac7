import type { IDBPTransaction, StoreNames } from 'idb';
import * as v from 'valibot';
import { digest } from '#lib/digest.ts';
import { afterSeeing, baselineOf, type Baseline, type KnownText, type Shown } from './baseline.ts';
import { read, write } from './database.ts';
import type { StetSchema } from './migrations.ts';
import { earlierSchema, savedEntrySchema, savedTextsSchema, type Earlier } from './records.ts';

/** How many texts are kept because they were read, some 6 MB: the oldest go. What was saved stays as long as it is needed. */
const mostRead = 100;

type Stores = StoreNames<StetSchema>[];
type ReadTx = IDBPTransaction<StetSchema, Stores, IDBTransactionMode>;
type WriteTx = IDBPTransaction<StetSchema, Stores, 'readwrite'>;

const isWhole = ({ article, version }: Shown): boolean => digest(article) === version;

async function earlierIn(tx: ReadTx, id: string): Promise<Earlier | undefined> {
  const found: unknown = await tx.objectStore('earlier').get(id);
  return v.is(earlierSchema, found) && isWhole(found) && (!found.seen || isWhole(found.seen)) ? found : undefined;
}

async function savedIn(tx: ReadTx, id: string): Promise<KnownText | undefined> {
  const [entry, texts]: unknown[] = await Promise.all([tx.objectStore('saved').get(id), tx.objectStore('texts').get(id)]);
  if (!v.is(savedEntrySchema, entry) || entry.removedAt !== undefined || !v.is(savedTextsSchema, texts)) return undefined;
  const known: KnownText = { version: entry.version, article: texts.article, at: entry.savedAt, how: 'saved' };
  return isWhole(known) ? known : undefined;
}

async function baselineIn(tx: ReadTx, id: string, shown: string): Promise<Baseline | undefined> {
  return baselineOf(await earlierIn(tx, id), await savedIn(tx, id), shown);
}

async function dropOldest(tx: WriteTx): Promise<void> {
  const oldestFirst = await tx.objectStore('earlier').index('readAt').getAllKeys();
  for (const id of oldestFirst.slice(0, Math.max(0, oldestFirst.length - mostRead))) await tx.objectStore('earlier').delete(id);
}

/** What the reader had of an article before the text that is shown. @param shown its fingerprint @throws StoreError */
export const readBaseline = (id: string, shown: string): Promise<Baseline | undefined> =>
  read(['saved', 'texts', 'earlier'], (tx) => baselineIn(tx, id, shown));

/**
 * Keeps the text that is being read, so that a later one can be held against it; not in place of one of which the reader has
 * not seen what changed since. @throws StoreError
 */
export async function keepRead(id: string, shown: Shown, now: number): Promise<void> {
  await write(['saved', 'texts', 'earlier'], async (tx) => {
    const baseline = await baselineIn(tx, id, shown.version);
    if (baseline && baseline.known.version !== shown.version) return;
    await tx.objectStore('earlier').put({ id, ...shown, at: now, how: 'read', readAt: now });
    await dropOldest(tx);
  });
}

/** Notes that the reader has seen how a text differs from what they had. @throws StoreError */
export async function noteSeen(id: string, shown: Shown, now: number): Promise<void> {
  await write(['saved', 'texts', 'earlier'], async (tx) => {
    const baseline = await baselineIn(tx, id, shown.version);
    if (!baseline || baseline.known.version === shown.version) return;
    await tx.objectStore('earlier').put(afterSeeing(id, baseline, shown, now));
    await dropOldest(tx);
  });
}

/** Keeps the saved text that a newer copy is about to replace, unless one is kept already: the reader has not seen what changed. */
export async function keepReplaced(tx: WriteTx, id: string, next: string, now: number): Promise<void> {
  const saved = await savedIn(tx, id);
  if (!saved || saved.version === next) return;
  const known = await earlierIn(tx, id);
  if (known?.seen?.version === next || known?.version === next) return;
  await tx.objectStore('earlier').put({ ...(known ?? { id, ...saved }), replacedAt: now });
}

/** Forgets the text of a saved article that was replaced, where the article goes and was not read. */
export async function dropReplaced(tx: WriteTx, id: string): Promise<void> {
  const known = await tx.objectStore('earlier').get(id);
  if (known && known.readAt === undefined) await tx.objectStore('earlier').delete(id);
}

/** The saved articles that were brought up to date while the reader has not seen what changed. @throws StoreError */
export const listReplaced = (): Promise<string[]> => read(['earlier'], (tx) => tx.store.index('replacedAt').getAllKeys());

/** Forgets the texts that were kept because they were read. */
export async function dropRead(tx: WriteTx): Promise<void> {
  for (const id of await tx.objectStore('earlier').index('readAt').getAllKeys()) await tx.objectStore('earlier').delete(id);
}
