import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveFailure } from '#library/keep.ts';
import { saveStates } from '#library/save-states.ts';
import { isNewer } from '#offline/store/database.ts';
import { listReplaced } from '#offline/store/earlier.ts';
import { listPositions } from '#offline/store/positions.ts';
import type { Position } from '#offline/store/records.ts';
import { listSaved, tidySaved, type SavedList } from '#offline/store/saved-articles.ts';
import { asStoreError } from '#offline/store/store-error.ts';
import { readStorageFacts, type StorageFacts } from '#offline/storage-facts.ts';
import { reading } from '../reading.ts';
import { beginSaving } from '../saving.ts';

/** Everything that is kept on this device, as the page of saved stories shows it. */
export type Kept = SavedList & {
  positions: Position[];
  facts: StorageFacts;
  /** Saved articles of which pictures are missing. */
  incomplete: string[];
  /** Saved articles that were brought up to date while the reader has not seen what changed. */
  replaced: string[];
  /** Whether a newer Stet made it: nothing is written to it. */
  isReadOnly: boolean;
};

/** Milliseconds in which changes are taken together: a download brings many a second. */
const calm = 300;

async function look(incomplete: string[]): Promise<Kept> {
  const [list, positions, replaced, isReadOnly, facts] = await Promise.all([
    listSaved(),
    listPositions(),
    listReplaced().catch(() => []),
    isNewer(),
    readStorageFacts(),
  ]);
  return { ...list, positions, replaced, facts, incomplete, isReadOnly };
}

/** Follows what is kept on this device. `failure` says why it cannot be shown; `again` looks anew. */
export function useKept(): { kept: Kept | undefined; failure: SaveFailure | undefined; again: () => void } {
  const [kept, setKept] = useState<Kept>();
  const [failure, setFailure] = useState<SaveFailure>();
  const reload = useRef<() => void>(null);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let incomplete: string[] = [];
    const show = async (): Promise<void> => {
      try {
        const next = await look(incomplete);
        if (isGone) return;
        setKept(next);
        setFailure(undefined);
      } catch (error) {
        if (!isGone) setFailure(asStoreError(error).failure);
      }
    };
    const showSoon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void show();
      }, calm);
    };
    const begin = async (): Promise<void> => {
      await beginSaving();
      incomplete = await tidySaved().catch(() => []);
      await show();
    };
    reload.current = () => void begin();
    reload.current();
    const stops = [saveStates.subscribe(showSoon), reading.subscribe(showSoon)];
    return () => {
      isGone = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return { kept, failure, again: useCallback(() => reload.current?.(), []) };
}
