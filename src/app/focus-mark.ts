/** What finds a link or button again when its page has been drawn anew: which of those that a selector finds. */
export type FocusMark = { selector: string; index: number };

/** The way here names articles to which links in the text lead, too: the two are told apart. */
const part = (element: Element): [before: string, after: string] => (element.closest('.trail') ? ['.trail ', ''] : ['', ':not(.trail *)']);

/** Marks a link or button of the page as it stands. */
export function markOf(element: HTMLElement): FocusMark {
  const href = element.getAttribute('href');
  const [before, after] = part(element);
  const selector = href === null ? 'a[href], button' : `${before}a[href="${CSS.escape(href)}"]${after}`;
  return { selector, index: [...document.querySelectorAll(selector)].indexOf(element) };
}

/** What was marked, if it is in the page again. */
export const findMarked = ({ selector, index }: FocusMark): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)][index];
