import * as v from 'valibot';
import { read, write } from './database.ts';
import { downloadSchema, type Download } from './records.ts';

const key = 'library';

/** The download that was begun and is not done; it outlives its tab. @throws StoreError */
export async function readDownload(): Promise<Download | undefined> {
  const found = await read(['downloads'], (tx) => tx.store.get(key));
  return v.is(downloadSchema, found) ? found : undefined;
}

/** Keeps how the download stands; nothing once it is done. @throws StoreError */
export async function keepDownload(download: Download | undefined): Promise<void> {
  await write(['downloads'], async (tx) => {
    await (download ? tx.store.put(download, key) : tx.store.delete(key));
  });
}
