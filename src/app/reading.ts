import { breathe } from '#lib/when-free.ts';
import { createStore } from '#offline/store.ts';
import type { Position } from '#offline/store/records.ts';
import { hearTabs } from '#offline/tabs.ts';
import type { Begun, Reading, ReadingState } from '#reader/reading/reading-context.ts';

type Places = { states: ReadonlyMap<string, ReadingState>; last: Begun | undefined };

const places = createStore<Places>({ states: new Map(), last: undefined });
let hasBegun = false;

/** Takes over where the reader is everywhere, last read first. */
export function takePositions(positions: Position[]): void {
  places.set({
    states: new Map(positions.map((each) => [each.id, each])),
    last: positions.find(({ isRead }) => !isRead),
  });
}

/** Takes over where the reader is in one article now. */
export function takePosition(position: Position): void {
  const { states, last } = places.get();
  const isRead = position.isRead || states.get(position.id)?.isRead === true;
  const next = { ...position, isRead };
  places.set({
    states: new Map(states).set(position.id, next),
    last: isRead ? (last?.id === position.id ? undefined : last) : next,
  });
}

/** Reads anew where the reader is. Where nothing is kept, nothing was read. */
async function look(): Promise<void> {
  try {
    await breathe();
    const { listPositions } = await import('#offline/store/positions.ts');
    takePositions(await listPositions());
  } catch {
    // Lists are shown without marks.
  }
}

/** Where the reader is, as lists are handed it. */
export const reading: Reading = {
  subscribe: (listener) => {
    if (!hasBegun) {
      hasBegun = true;
      hearTabs(() => void look());
      void look();
    }
    return places.subscribe(listener);
  },
  get: (id) => places.get().states.get(id),
  last: () => places.get().last,
};
