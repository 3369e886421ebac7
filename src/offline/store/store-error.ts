/**
 * Why the store cannot do what it was asked: there is none; another tab still holds an older one open; it was made by a
 * newer Stet, which this one must not write to; there is no room; what is kept is damaged; or the browser failed.
 */
export type StoreFailure = 'absent' | 'blocked' | 'newer' | 'full' | 'damaged' | 'failed';

/** Thrown by everything that reads or writes the store. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super(`The store: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** Failures by the names that browsers give their errors (https://www.w3.org/TR/IndexedDB/#exceptions). */
const failures: Record<string, StoreFailure> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Private windows of some browsers, and stores that the reader has switched off.
  SecurityError: 'absent',
  InvalidStateError: 'absent',
};

/** Whatever a store threw, as a StoreError. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  return new StoreError(failures[name] ?? 'failed', error);
}
