import { createStore } from './store.ts';

/** What is known of the way to the server: it is there, the device says that it has no network, or the server is silent. */
export type Connection = 'online' | 'offline' | 'silent';

/** Milliseconds that the server may take to say that it is there. */
const patience = 5_000;

const state = createStore<Connection>('online');

/** The connection as it was last heard of. */
export const connection = { get: state.get, subscribe: state.subscribe };

function show(next: Connection): void {
  if (next === state.get()) return;
  // Cards say then that live links need a connection.
  document.documentElement.toggleAttribute('data-offline', next !== 'online');
  state.set(next);
}

/**
 * Takes note of whether the server answered: devices often say that there is a network where nothing answers. Where they say
 * that there is none, an answer may be from just before.
 */
export const hearAnswer = (isAnswering: boolean): void => show(!navigator.onLine ? 'offline' : isAnswering ? 'online' : 'silent');

/** Asks the server itself, past the worker and every cache, whether it is there. */
export async function askServer(): Promise<boolean> {
  try {
    const init: RequestInit = { method: 'HEAD', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(patience) };
    const { status } = await fetch(import.meta.env.BASE_URL, init);
    show('online');
    return status === 200;
  } catch {
    hearAnswer(false);
    return false;
  }
}

/** Follows what the device and the worker say of the connection. Asks nothing by itself but when a reader comes back to a silent server. */
export function followConnection(): void {
  addEventListener('online', () => show('online'));
  addEventListener('offline', () => show('offline'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && state.get() === 'silent') void askServer();
  });
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ isAnswering?: unknown } | null>) => {
      if (typeof data?.isAnswering === 'boolean') hearAnswer(data.isAnswering);
    });
  }
  if (!navigator.onLine) show('offline');
}
