/** Where claims, markers and cards stand in the page. Numbers are the claims'. */

/** The element that holds the printed cards, beside the app's root: nothing brings them to life. */
export const printedCardsId = 'printed-cards';

const numberIn = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** The nearest element around an event's target that fits. Targets may be text. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  return element?.closest<HTMLElement>(selector) ?? null;
}

/** The number of the claim that an event's target lies in. */
export const claimNumberAt = (target: EventTarget | null): number | undefined =>
  numberIn(closest(target, '[data-claim]')?.dataset['claim']);

/** The number of the claim whose card an event's target lies in. */
export const cardNumberAt = (target: EventTarget | null): number | undefined =>
  numberIn(closest(target, '[data-card]')?.dataset['card']);

/** The number of the claim that a fragment such as `#claim-4` names. */
export const claimInHash = (hash: string): number | undefined => numberIn(/^#claim-(\d+)$/.exec(hash)?.[1]);

export const claimOf = (root: HTMLElement, number: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`#claim-${number}`);

export const markerOf = (root: HTMLElement, number: number): HTMLButtonElement | null =>
  root.querySelector<HTMLButtonElement>(`#claim-${number} .marker`);

/** The heading of the source that a card shows. */
export const headingOf = (card: HTMLElement): HTMLElement | null =>
  card.querySelector<HTMLElement>('.card-source:not(.card-source-off) h2');

/** Whether a card shows, beside its claim or as a sheet. */
export const isOpen = (card: HTMLElement): boolean => card.matches(':popover-open');

/** The live card that shows, if one does. */
export const openCard = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('.card:popover-open');

/** Tells once when a card has been shut, by whatever. */
export function whenShut(card: HTMLElement, then: () => void): void {
  const hear = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    card.removeEventListener('toggle', hear);
    then();
  };
  card.addEventListener('toggle', hear);
}
