import { takeNextPopstate } from '#lib/next-popstate.ts';

/** A link to another page of the app that a plain click goes to. */
function linkAt({ target, ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): HTMLAnchorElement | null {
  if (ctrlKey || metaKey || shiftKey || altKey || button !== 0 || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[href]:not([href^="#"], [target], [download])');
}

const stay = (): void => undefined;

/**
 * Gives an open sheet one history entry, so that Back closes it and nothing else: the entry is the page's own with a mark
 * on it. Closing the sheet in another way takes the entry away again. The router hears of none of this: for it nothing moves.
 * @param signal aborted when the sheet has closed
 */
export function withHistoryEntry(sheet: HTMLDialogElement, signal: AbortSignal): void {
  const state: unknown = history.state;
  history.pushState({ ...(typeof state === 'object' ? state : {}), sheet: sheet.id }, '');
  let ours = true;
  let then = stay;
  takeNextPopstate(() => {
    ours = false;
    sheet.close();
  });
  // A page that is left through a link in the sheet is left without the sheet's entry: Back leads to it at once.
  sheet.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      then = () => link.click();
      sheet.close();
    },
    { capture: true, signal },
  );
  sheet.addEventListener(
    'close',
    () => {
      if (!ours) return;
      takeNextPopstate(then);
      history.back();
    },
    { once: true },
  );
}
