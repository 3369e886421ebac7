import { hearAnswer } from '#offline/connection.ts';
import { checkStatus } from './check-answer.ts';
import { LoadError } from './load-error.ts';

/** Milliseconds until a load that does not end is given up: a reader gets an answer within 10 s, of which the worker may have used 3. */
const patience = 6_000;

/** Files that failed: the next try asks the server itself, past every cache. */
const failed = new Set<string>();

/** Whether the answers come from the server itself: the worker tells by itself of those that it gets. */
const isDirect = (): boolean => !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null;

/**
 * Fetches a text file of the site. A redirect counts as no answer: no file of the site has one.
 * @param path below the site's root, such as `articles/z21-opens.json`
 * @throws LoadError `unreachable`, `not-found`, `busy` or `server`
 */
export async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const request: RequestInit = {
    cache: failed.has(path) ? 'reload' : 'default',
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  };
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, request);
    checkStatus(response, path);
    const text = await response.text();
    failed.delete(path);
    if (isDirect()) hearAnswer(true);
    return text;
  } catch (error) {
    failed.add(path);
    if (error instanceof LoadError) throw error;
    if (!signal.aborted) hearAnswer(false);
    throw new LoadError('unreachable', path);
  }
}

/** Marks a file whose body was no good, so that the next try gets it anew. */
export const distrust = (path: string): unknown => failed.add(path);
