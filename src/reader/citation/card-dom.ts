/** Where claims, markers and cards stand in the page. Numbers are the claims'. */

const numberIn = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  return element?.closest<HTMLElement>(selector) ?? null;
}

/** The number of the claim that an event's target lies in. */
export const claimNumberAt = (target: EventTarget | null): number | undefined =>
  numberIn(closest(target, '[data-claim]')?.dataset['claim']);

/** The number of the claim whose card an event's target lies in. */
export const cardNumberAt = (target: EventTarget | null): number | undefined =>
  numberIn(closest(target, '[data-card]')?.dataset['card']);

export const claimOf = (root: HTMLElement, number: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`#claim-${number}`);

export const markerOf = (root: HTMLElement, number: number): HTMLButtonElement | null =>
  root.querySelector<HTMLButtonElement>(`#claim-${number} .marker`);

export const cardOf = (root: HTMLElement, number: number): HTMLDialogElement | null =>
  root.querySelector<HTMLDialogElement>(`#card-${number}`);

/** The heading of the source that a card shows. */
export const headingOf = (card: HTMLElement): HTMLElement | null =>
  card.querySelector<HTMLElement>('.card-source:not(.card-source-off) h2');

/** Marks the words that an open card is about, or takes the mark away. */
export const markClaim = (root: HTMLElement, number: number, isActive: boolean): unknown =>
  claimOf(root, number)?.classList.toggle('claim-active', isActive);

/** Whether a card shows, beside its claim or as a sheet. */
export const isOpen = (card: HTMLDialogElement): boolean => card.matches(':popover-open, :modal');

/** The card that shows, if one does. */
export const openCard = (root: HTMLElement): HTMLDialogElement | null =>
  root.querySelector<HTMLDialogElement>('.card:popover-open, .card:modal');
