import { findMarked, markOf, type FocusMark } from './focus-mark.ts';

/** Which link or button was last focused on each page of the history, by the history entry's key. */
const memory = new Map<string, FocusMark>();

/** Remembers what is focused while this history entry is shown. @returns a function that ends it */
export function rememberFocus(key: string): () => void {
  const remember = ({ target }: Event): void => {
    const element = target instanceof Element ? target.closest<HTMLElement>('a[href], button') : null;
    if (element) memory.set(key, markOf(element));
  };
  // Not every browser focuses what is clicked.
  const events = ['focusin', 'click'];
  for (const event of events) document.addEventListener(event, remember, { capture: true });
  return () => {
    for (const event of events) document.removeEventListener(event, remember, { capture: true });
  };
}

/** What was last focused on this history entry, if it is in the page again. */
export function recallFocus(key: string): HTMLElement | undefined {
  const mark = memory.get(key);
  return mark && findMarked(mark);
}
