import { createStore } from './store.ts';

const key = 'stet-margin-notes';

/** What the reader can choose, by the names under which it is remembered. */
const settingKeys = [key];

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

/** Every choice that is remembered on this device, by its name. */
export function readSettings(): Record<string, string> {
  try {
    return Object.fromEntries(settingKeys.flatMap((each) => {
      const value = localStorage.getItem(each);
      return value === null ? [] : [[each, value]];
    }));
  } catch {
    return {};
  }
}

/** Takes choices over, as `readSettings` gave them on another device. Names that this Stet does not know are passed over. */
export function applySettings(settings: Record<string, string>): void {
  try {
    for (const [name, value] of Object.entries(settings)) if (settingKeys.includes(name)) localStorage.setItem(name, value);
  } catch {
    // Nothing is remembered here.
  }
  chosen.set(undefined);
}
