import { hearAnswer } from '#offline/connection.ts';
import { checkStatus } from './check-answer.ts';
import { LoadError } from './load-error.ts';

/** Milliseconds until a load that does not end is given up: a reader gets an answer within 10 s, of which the worker may have used 3. */
const patience = 6_000;

/** Files that failed: the next try asks the server itself, past every cache. */
const failed = new Set<string>();

/** Whether the answers come from the server itself: the worker tells by itself of those that it gets. */
const isDirect = (): boolean => !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null;

/** A timeout that can begin anew. */
function timeout(): { signal: AbortSignal; renew: () => void; end: () => void } {
  const ended = new AbortController();
  const start = () => setTimeout(() => ended.abort(), patience);
  let timer = start();
  const end = (): void => clearTimeout(timer);
  const renew = (): void => {
    end();
    timer = start();
  };
  return { signal: ended.signal, renew, end };
}

/** Reads a body as text. @param hear called with each part that comes */
async function textOf({ body }: Response, hear: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    hear();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Fetches a text file of the site. A redirect counts as no answer: no file of the site has one.
 * @param path below the site's root, such as `articles/z21-opens.json`
 * @param isLarge whether it may take as long as it likes while more of it comes: on a slow line a large file takes its time
 * @throws LoadError `unreachable`, `not-found`, `busy` or `server`
 */
export async function fetchText(path: string, signal: AbortSignal, isLarge = false): Promise<string> {
  const { signal: late, renew, end } = timeout();
  const request: RequestInit = { cache: failed.has(path) ? 'reload' : 'default', redirect: 'error', signal: AbortSignal.any([signal, late]) };
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, request);
    checkStatus(response, path);
    const text = await (isLarge ? textOf(response, renew) : response.text());
    failed.delete(path);
    if (isDirect()) hearAnswer(true);
    return text;
  } catch (error) {
    failed.add(path);
    if (error instanceof LoadError) throw error;
    if (!signal.aborted) hearAnswer(false);
    throw new LoadError('unreachable', path);
  } finally {
    end();
  }
}

/** Marks a file whose body was no good, so that the next try gets it anew. */
export const distrust = (path: string): unknown => failed.add(path);
