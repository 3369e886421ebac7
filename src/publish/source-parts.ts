import { gzipSync } from 'node:zlib';
import type { LibrarySourceSummary } from '#article/library-source.ts';
import type { PartEntry } from '#article/lists/source-part.ts';

/** Bytes, compressed, that the data of a page of sources may have. */
const budget = 80_000;

/** The sources of each publisher, in order. One that fills a page by itself is divided. @param longest in characters of JSON */
function byPublisher(sources: LibrarySourceSummary[], longest: number): { own: LibrarySourceSummary[]; size: number }[] {
  const groups: { own: LibrarySourceSummary[]; size: number }[] = [];
  for (const source of sources) {
    const size = JSON.stringify(source).length;
    const last = groups.at(-1);
    if (last && last.own[0]?.publisher === source.publisher && last.size + size <= longest) {
      last.own.push(source);
      last.size += size;
    } else groups.push({ own: [source], size });
  }
  return groups;
}

/**
 * Splits the list of all sources into pages that keep to the budget, between publishers where it can: one page, where they
 * fit. @param sources by publisher
 */
export function divideSources(sources: LibrarySourceSummary[], limit = budget): PartEntry[] {
  const text = JSON.stringify(sources);
  const packed = gzipSync(text).length;
  // A part compresses a little less well than the whole.
  const longest = packed <= limit ? Infinity : (0.85 * limit * text.length) / packed;
  const parts: { own: LibrarySourceSummary[]; size: number }[] = [{ own: [], size: 0 }];
  for (const group of byPublisher(sources, longest)) {
    const last = parts.at(-1);
    if (last && last.size + group.size <= longest) {
      last.own.push(...group.own);
      last.size += group.size;
    } else parts.push(group);
  }
  return parts.map(({ own }) => ({ from: own[0]?.publisher ?? '', to: own.at(-1)?.publisher ?? '', count: own.length }));
}

/** Where the sources of a part begin and end in the list of all. @param part counted from 1 */
export function boundsOf(parts: PartEntry[], part: number): [start: number, end: number] {
  const start = parts.slice(0, part - 1).reduce((sum, { count }) => sum + count, 0);
  return [start, start + (parts[part - 1]?.count ?? 0)];
}
