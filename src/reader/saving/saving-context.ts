/** How an article stands on this device. `share` is how much of it has come, from 0 to 1; `bytes` its size. */
export type SaveState =
  | { kind: 'none' }
  | { kind: 'saving'; share: number }
  | { kind: 'saved' | 'stale'; bytes: number }
  | { kind: 'failed' };

/** What the buttons that save are handed: the state of every article, and what they can ask for. */
export type Saving = {
  get: (id: string) => SaveState;
  subscribe: (listener: () => void) => () => void;
  /** Saves these, or brings them up to date. */
  save: (ids: string[]) => void;
  /** Takes one off this device; that can be undone. */
  remove: (id: string) => void;
};

/** For print and tests: nothing is saved, and nothing can be. */
export const noSaving: Saving = { get: () => ({ kind: 'none' }), subscribe: () => () => undefined, save: () => undefined, remove: () => undefined };
