/** Takes the Tab key from a sheet's last control to its first, and back: the page behind it is not to be worked on. */
export function keepFocus(sheet: HTMLElement, signal: AbortSignal): void {
  sheet.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const controls = [...sheet.querySelectorAll<HTMLElement>('a[href], button, summary, textarea')].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
      const [first, last] = [controls[0], controls.at(-1)];
      const active = document.activeElement;
      const isFirst = active === first || (active !== null && !controls.some((each) => each === active) && event.shiftKey);
      const next = event.shiftKey ? isFirst && last : active === last && first;
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    { signal },
  );
}
