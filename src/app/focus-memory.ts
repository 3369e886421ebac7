/** Which link or button was last focused on each page of the history, by the history entry's key. */
const memory = new Map<string, { selector: string; index: number }>();

const focusable = 'a[href], button';

/** Remembers what is focused while this history entry is shown. @returns a function that ends it */
export function rememberFocus(key: string): () => void {
  const remember = ({ target }: Event): void => {
    const element = target instanceof Element ? target.closest<HTMLElement>(focusable) : null;
    if (!element) return;
    const href = element.getAttribute('href');
    const selector = href === null ? focusable : `a[href="${CSS.escape(href)}"]`;
    memory.set(key, { selector, index: [...document.querySelectorAll(selector)].indexOf(element) });
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
  const { selector, index } = memory.get(key) ?? { selector: 'none', index: 0 };
  return [...document.querySelectorAll<HTMLElement>(selector)][index];
}
