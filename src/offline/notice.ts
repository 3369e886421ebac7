import { createStore } from './store.ts';

/** What is said quietly at the foot of the page, with one thing that the reader can do about it. */
export type Notice = { text: string; action?: { label: string; act: () => void }; end?: () => void };

const current = createStore<Notice | undefined>(undefined);

/** What is said at the foot now. One notice ends the one before. */
export const notice = {
  get: current.get,
  subscribe: current.subscribe,
  say: (next: Notice | undefined): void => {
    const last = current.get();
    current.set(next);
    last?.end?.();
  },
};
