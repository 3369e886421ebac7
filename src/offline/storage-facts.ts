/** What the browser says of the room on this device: whether it promised to keep it, and bytes used and granted. */
export type StorageFacts = { persistence: 'granted' | 'refused' | 'unknown'; usage?: number; quota?: number };

/** Asks the browser about the room on this device. Never fails: what it does not say is absent. */
export async function readStorageFacts(): Promise<StorageFacts> {
  const storage = navigator.storage as StorageManager | undefined;
  const [isPersisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  return {
    persistence: isPersisted === undefined ? 'unknown' : isPersisted ? 'granted' : 'refused',
    ...(estimate?.usage !== undefined && { usage: estimate.usage }),
    ...(estimate?.quota !== undefined && { quota: estimate.quota }),
  };
}

/** Asks the browser to promise that it keeps what is saved. Some browsers ask the reader. @returns whether it promised */
export async function askToPersist(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
