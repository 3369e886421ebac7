import { noTrail, type Trail } from '#article/trail.ts';
import { decodeTrail } from '#intake/decode-trail.ts';
import { tabMemory } from '#offline/tab-memory.ts';

const memory = tabMemory('stet-trail');

function remembered(): Trail {
  const decoded = decodeTrail(memory.get() ?? '');
  return decoded.ok ? decoded.value : noTrail;
}

let known: Trail | undefined;

/** The trail of this tab. It changes as pages are left and opened: nobody need be told. */
export const trailStore = {
  get: (): Trail => (known ??= remembered()),
  set: (trail: Trail): void => {
    known = trail;
    memory.set(JSON.stringify(trail));
  },
};
