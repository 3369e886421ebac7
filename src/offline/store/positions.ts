import * as v from 'valibot';
import { read, write } from './database.ts';
import { dropRead } from './earlier.ts';
import { positionSchema, type Position } from './records.ts';

/** Where the reader is in an article; nothing if it was not begun, or the record is damaged. @throws StoreError */
export async function readPosition(id: string): Promise<Position | undefined> {
  const found = await read(['positions'], (tx) => tx.store.get(id));
  return v.is(positionSchema, found) ? found : undefined;
}

/** Where the reader is in every article that they began, last read first. Damaged records are left out. @throws StoreError */
export async function listPositions(): Promise<Position[]> {
  const all = await read(['positions'], (tx) => tx.store.getAll());
  return all.filter((each) => v.is(positionSchema, each)).toSorted((a, b) => b.readAt - a.readAt);
}

/** Keeps where the reader is. What was once read to its end stays read. @throws StoreError */
export async function keepPosition(position: Position): Promise<void> {
  await write(['positions'], async (tx) => {
    const before = await tx.store.get(position.id);
    await tx.store.put({ ...position, isRead: position.isRead || before?.isRead === true });
  });
}

/** Forgets where the reader was in these, and every text that was kept because it was read. @throws StoreError */
export async function forgetPositions(ids: string[]): Promise<void> {
  await write(['positions', 'earlier'], async (tx) => {
    for (const id of ids) await tx.objectStore('positions').delete(id);
    await dropRead(tx);
  });
}
