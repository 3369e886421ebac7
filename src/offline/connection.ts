const show = (): unknown => document.documentElement.toggleAttribute('data-offline', !navigator.onLine);

/** Marks the document while the device says that it has no network: cards say then that live links need one. */
export function followConnection(): void {
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
