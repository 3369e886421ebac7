import { paths } from './paths.ts';

/** Whether a path leads to the search page. */
export const isSearch = (pathname: string): boolean => pathname.replace(/\/$/, '') === paths.search.href();

/** The search field, where it is shown: on small screens only the search page has it. */
const shownField = (): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>('.find input')].find((input) => input.getClientRects().length > 0);

/** Moves the focus to the search field. @returns whether there is one to be seen */
export function focusSearch(): boolean {
  const field = shownField();
  field?.focus();
  field?.select();
  return field !== undefined;
}

/** Whether a key goes into a text or belongs to a dialog over the page. */
const isTaken = ({ target }: KeyboardEvent): boolean =>
  document.querySelector('.card-sheet:popover-open') !== null ||
  (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null));

/** Has `/` lead to the search field. @param goThere called where no field is to be seen @returns a function that ends it */
export function followSlash(goThere: () => void): () => void {
  const follow = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event)) return;
    event.preventDefault();
    if (!focusSearch()) goThere();
  };
  document.addEventListener('keydown', follow);
  return () => document.removeEventListener('keydown', follow);
}
