import { noTrail, type Trail } from '#article/trail.ts';
import { decodeTrail } from '#intake/decode-trail.ts';
import { createStore } from '#offline/store.ts';
import { tabMemory } from '#offline/tab-memory.ts';

const memory = tabMemory('stet-trail');

function remembered(): Trail {
  const decoded = decodeTrail(memory.get() ?? '');
  return decoded.ok ? decoded.value : noTrail;
}

const known = createStore<Trail | undefined>(undefined);
let before: Trail | undefined;

/** The trail of this tab. */
export const trailStore = {
  subscribe: known.subscribe,
  get: (): Trail => known.get() ?? (before ??= remembered()),
  set: (trail: Trail): void => {
    known.set(trail);
    memory.set(JSON.stringify(trail));
  },
};
