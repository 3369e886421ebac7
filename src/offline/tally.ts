const key = 'stet-saved';
/** Names are kept of so many articles: local storage is small. */
const most = 500;

/** What was saved when this device was last looked at: browsers that clear the store often leave this. */
export function readTally(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes what is saved, so that a later visit can say what the browser has cleared. */
export function keepTally(ids: string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids.slice(0, most)));
  } catch {
    // Then a later visit cannot say it.
  }
}
