import { createStore } from '#offline/store.ts';

/** How an article stands on this device. `share` is how much of it has come, from 0 to 1; `bytes` its size. */
export type SaveState =
  | { kind: 'none' }
  | { kind: 'saving'; share: number }
  | { kind: 'saved' | 'stale'; bytes: number; version: string }
  | { kind: 'failed' };

const none: SaveState = { kind: 'none' };
const states = new Map<string, SaveState>();
const ticks = createStore(0);
const tick = (): void => ticks.set(ticks.get() + 1);

/** How every article stands on this device: watched by its buttons, changed by `keep.ts`. */
export const saveStates = {
  get: (id: string): SaveState => states.get(id) ?? none,
  subscribe: ticks.subscribe,
  set: (id: string, state: SaveState): void => {
    states.set(id, state);
    tick();
  },
  /** Takes over what is saved; what is under way or has failed stays as it is. */
  replace: (saved: ReadonlyMap<string, SaveState>): void => {
    for (const [id, { kind }] of states) if (kind !== 'saving' && !(kind === 'failed' && !saved.has(id))) states.delete(id);
    for (const [id, state] of saved) if (states.get(id)?.kind !== 'saving') states.set(id, state);
    tick();
  },
  /** The articles that are saved, with their versions. */
  saved: (): Map<string, string> =>
    new Map([...states].flatMap(([id, state]) => (state.kind === 'saved' || state.kind === 'stale' ? [[id, state.version] as const] : []))),
};
