import type { QueryClient } from '@tanstack/react-query';
import { digest } from '#lib/digest.ts';

/** Objects with their keys in order: the same data reads the same, whichever way it came. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A fingerprint of all that the client holds: tells whether a page was drawn from the same data. */
export function dataVersion(client: QueryClient): string {
  const held = client
    .getQueryCache()
    .getAll()
    .map(({ queryHash, state }): [string, unknown] => [queryHash, state.data]);
  return digest(JSON.stringify(Object.fromEntries(held), inOrder));
}
