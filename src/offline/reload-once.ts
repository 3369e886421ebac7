import { askServer } from './connection.ts';

const key = 'stet-reloaded';

/** Milliseconds in which the app reloads by itself at most once. */
const pause = 60_000;

/**
 * Whether the app may reload by itself.
 * @param last when it last did, as milliseconds in a text; `now` in milliseconds: a clock that was set back changes nothing
 */
export const mayReload = (last: string | null, now: number): boolean => last === null || !(Math.abs(now - Number(last)) < pause);

/**
 * Reloads the page for a part of the app that is missing, as after an update: at most once a minute, only where the server
 * answers, and not at all where the browser cannot remember that it did.
 */
export async function reloadOnce(): Promise<void> {
  try {
    if (!mayReload(sessionStorage.getItem(key), Date.now()) || !(await askServer())) return;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return;
  }
  location.reload();
}
