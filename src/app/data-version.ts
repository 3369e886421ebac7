import type { QueryClient } from '@tanstack/react-query';
import { digest } from '#lib/digest.ts';

/** A fingerprint of all that the client holds: tells whether a page was drawn from the same data. */
export function dataVersion(client: QueryClient): string {
  const held = client
    .getQueryCache()
    .getAll()
    .map(({ queryHash, state }) => [queryHash, state.data ?? null] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify(held));
}
