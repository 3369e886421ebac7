import { createStore } from './store.ts';

/** A new version that is ready: calling it reloads the page into it. */
export type Update = (() => void) | undefined;

/** The new version that waits for the reader's word, if there is one. */
export const update = createStore<Update>(undefined);

/** Looks whether there is a new version, where a worker keeps this one. */
export async function lookForUpdate(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  await registration?.update().catch(() => undefined);
}
