import { createStore } from './store.ts';

const key = 'stet-margin-notes';

/** What the reader chose last time; nothing where the browser keeps nothing. */
function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

const chosen = createStore<boolean | undefined>(undefined);

/** Whether sources are noted in the margin: the reader's choice, remembered on this device. */
export const marginNotes = {
  subscribe: chosen.subscribe,
  get: (): boolean => chosen.get() ?? remembered(),
  set: (isOn: boolean): void => {
    chosen.set(isOn);
    try {
      localStorage.setItem(key, isOn ? 'on' : 'off');
    } catch {
      // It holds until the page is closed.
    }
  },
};
