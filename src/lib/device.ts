/** Chromium's Network Information API, which the DOM types leave out. `downlink` is in Mbit a second. */
export type Device = Navigator & { connection?: { saveData?: boolean; downlink?: number } };
