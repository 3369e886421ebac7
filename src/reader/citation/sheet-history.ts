import { takeNextPopstate } from '#lib/next-popstate.ts';
import { whenShut } from './card-dom.ts';

/** A link to another page of the app that a plain click goes to. */
function linkAt({ target, ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): HTMLAnchorElement | null {
  if (ctrlKey || metaKey || shiftKey || altKey || button !== 0 || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[href]:not([href^="#"], [target], [download])');
}

const stay = (): void => undefined;

/** The sheet that has the entry: one that opens while another shows takes it over. */
let owner: HTMLElement | undefined;

/**
 * Gives an open sheet one history entry, so that Back closes it and nothing else: the entry is the page's own with a mark
 * on it. Closing the sheet in another way takes the entry away again. The router hears of none of this: for it nothing moves.
 * @param signal aborted when the sheet has closed
 */
export function withHistoryEntry(sheet: HTMLElement, signal: AbortSignal): void {
  if (!owner) {
    const state: unknown = history.state;
    history.pushState({ ...(typeof state === 'object' ? state : {}), sheet: sheet.id }, '');
  }
  owner = sheet;
  let then = stay;
  takeNextPopstate(() => {
    owner = undefined;
    sheet.hidePopover();
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
      sheet.hidePopover();
    },
    { capture: true, signal },
  );
  whenShut(sheet, () => {
    if (owner !== sheet) return;
    owner = undefined;
    takeNextPopstate(then);
    history.back();
  });
}
