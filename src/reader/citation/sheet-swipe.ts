/** How far down a finger must go to close a sheet, in CSS px. */
const farEnough = 72;

/** Lets a downward swipe close a sheet: from its top when its text is scrolled up, and the sheet goes along with the finger. */
export function followSwipe(sheet: HTMLElement, signal: AbortSignal): void {
  let start: number | undefined;
  let moved = 0;
  const drop = (close: boolean): void => {
    sheet.style.translate = '';
    start = undefined;
    if (close) sheet.hidePopover();
  };
  sheet.addEventListener(
    'touchstart',
    (event) => {
      start = sheet.scrollTop <= 0 && event.touches.length === 1 ? event.touches[0]?.clientY : undefined;
      moved = 0;
    },
    { signal, passive: true },
  );
  sheet.addEventListener(
    'touchmove',
    (event) => {
      const now = event.touches[0]?.clientY;
      if (start === undefined || now === undefined) return;
      moved = now - start;
      // Reading on, or selecting: not a swipe down.
      if (moved < 0 || getSelection()?.isCollapsed === false) drop(false);
      else sheet.style.translate = `0 ${moved}px`;
    },
    { signal, passive: true },
  );
  sheet.addEventListener('touchend', () => start !== undefined && drop(moved >= farEnough), { signal });
  sheet.addEventListener('touchcancel', () => drop(false), { signal });
}
