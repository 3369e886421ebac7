import { LoadError } from './load-error.ts';

/** Milliseconds until a load that does not end is given up: a reader gets an answer within 10 s. */
const patience = 8_000;

/** Files that failed: the next try asks the server itself, past every cache. */
const failed = new Set<string>();

/**
 * Fetches a text file of the site.
 * @param path below the site's root, such as `articles/z21-opens.json`
 * @throws LoadError `unreachable`, `not-found` or `server`
 */
export async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const request: RequestInit = {
    cache: failed.has(path) ? 'reload' : 'default',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  };
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, request);
    if (response.status === 404 || response.status === 410) throw new LoadError('not-found', path);
    if (response.status !== 200) throw new LoadError('server', path);
    const text = await response.text();
    failed.delete(path);
    return text;
  } catch (error) {
    failed.add(path);
    throw error instanceof LoadError ? error : new LoadError('unreachable', path);
  }
}

/** Marks a file whose body was no good, so that the next try gets it anew. */
export const distrust = (path: string): unknown => failed.add(path);
