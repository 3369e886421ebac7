import { count } from '#lib/count.ts';
import { breathe } from '#lib/when-free.ts';
import { saveStates } from '#library/save-states.ts';
import { notice } from '#offline/notice.ts';
import type { Saving } from '#reader/saving/saving-context.ts';
import { saveWords } from './save-words.ts';

/** What saves is loaded when the page is awake: no first paint needs it. */
const keeper = () => import('#library/keep.ts');

let begun: Promise<void> | undefined;

/** Looks once a visit at what is saved. @returns when that is known, or cannot be */
export function beginSaving(): Promise<void> {
  // Where nothing can be kept, that is said when the reader wants to save.
  begun ??= breathe()
    .then(keeper)
    .then(({ begin: look }) => look())
    .then((lost) => {
      if (lost.length === 0) return;
      const text = `The browser has cleared what was saved on this device: ${count(lost.length, 'story', 'stories')}. The page “Saved” can fetch them again.`;
      notice.say({ text });
    })
    .catch(() => undefined);
  return begun;
}

async function save(ids: string[]): Promise<void> {
  // Saving ends the time in which a removal can be undone: its room may be wanted.
  notice.say(undefined);
  const { saveArticle } = await keeper();
  let saved = 0;
  for (const id of ids) {
    const failure = await saveArticle(id);
    if (failure) return notice.say({ text: saveWords[failure] });
    saved += 1;
  }
  notice.say({ text: saved === 1 ? 'Saved on this device.' : `${saved} stories saved on this device.` });
}

async function undo(): Promise<void> {
  const { restore } = await keeper();
  const failure = await restore();
  notice.say({ text: failure ? saveWords[failure] : 'They are back.' });
}

/** Takes saved articles off this device, all if none are named, and offers to take that back. */
export async function removeSaved(ids?: string[]): Promise<void> {
  const { purge, remove } = await keeper();
  const failure = await remove(ids);
  if (failure) return notice.say({ text: saveWords[failure] });
  let isUndone = false;
  const act = (): void => {
    isUndone = true;
    void undo();
  };
  const text = ids?.length === 1 ? 'Removed from this device.' : 'All saved stories are removed from this device.';
  notice.say({ text, action: { label: 'Undo', act }, end: () => !isUndone && void purge() });
}

/** Saving, as the reader's buttons are handed it. */
export const saving: Saving = {
  get: saveStates.get,
  subscribe: (listener) => {
    void beginSaving();
    return saveStates.subscribe(listener);
  },
  save: (ids) => void save(ids),
  remove: (id) => void removeSaved([id]),
};
