import { checkStatus } from './check-answer.ts';
import { LoadError } from './load-error.ts';

/** Milliseconds until a file that does not come is given up. */
const patience = 8_000;

/**
 * Fetches a file to be saved, past every cache; where there is no network, the copy that the worker has.
 * @param path below the site's root
 * @throws LoadError `unreachable`, `not-found`, `busy` or `server`
 */
export async function fetchFresh(path: string): Promise<Response> {
  const ask = (cache: RequestCache): Promise<Response> =>
    fetch(import.meta.env.BASE_URL + path, { cache, signal: AbortSignal.timeout(patience) });
  const response = await ask('no-store')
    .catch(() => ask('default'))
    .catch(() => {
      throw new LoadError('unreachable', path);
    });
  checkStatus(response, path);
  return response;
}

/** The body of an answer. @throws LoadError `unreachable` if it breaks off */
export async function readBody(response: Response, path: string): Promise<ArrayBuffer> {
  return response.arrayBuffer().catch(() => {
    throw new LoadError('unreachable', path);
  });
}
