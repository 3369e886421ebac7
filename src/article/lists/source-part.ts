import type { LibrarySourceSummary } from '../library-source.ts';

/** A part of the list of all sources: the publishers from and to which it goes, and how many sources it has. */
export type PartEntry = { from: string; to: string; count: number };

/** A page of the list of all sources, counted from 1. `parts` are all of them, in order. */
export type SourcePart = { part: number; parts: PartEntry[]; sources: LibrarySourceSummary[] };
