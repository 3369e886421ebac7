import type { Refusal } from '#intake/problem.ts';
import type { Result } from '#lib/result.ts';
import { LoadError } from './load-error.ts';

/** Seconds that a server asks to be left alone for; it may say a date instead. https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function secondsToWait(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** Refuses an answer that is not the file. @throws LoadError `not-found`, `busy` or `server` */
export function checkStatus({ status, headers }: Response, path: string): void {
  if (status === 404 || status === 410) throw new LoadError('not-found', path);
  if (status === 429) throw new LoadError('busy', path, { seconds: secondsToWait(headers.get('retry-after')) });
  if (status !== 200) throw new LoadError('server', path);
}

/** What a file was found to hold. @throws LoadError if intake refused it */
export function checkDecoded<T>(path: string, decoded: Result<T, Refusal>): T {
  if (decoded.ok) return decoded.value;
  throw new LoadError(decoded.error.reason, path, { problems: decoded.error.problems });
}
