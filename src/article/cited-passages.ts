import type { Citation } from './citation.ts';

/** The passages that citations bring themselves, by the ids of their sources: each once. */
export function citedPassages(citations: Citation[]): Map<string, string[]> {
  const passages = new Map<string, string[]>();
  for (const { id, passage } of citations.flatMap(({ cited }) => cited)) {
    if (!passage?.ofClaim) continue;
    const known = passages.get(id) ?? [];
    if (!known.includes(passage.text)) passages.set(id, [...known, passage.text]);
  }
  return passages;
}
