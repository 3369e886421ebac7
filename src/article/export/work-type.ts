import type { Source } from '../source.ts';

/** What reference managers know of a source's kind. */
export type WorkType = 'newspaper' | 'report' | 'journal' | 'encyclopedia' | 'webpage';

const types: Record<Source['kind'], WorkType | undefined> = {
  newspaper: 'newspaper',
  agency: 'newspaper',
  broadcaster: 'newspaper',
  'think-tank': 'report',
  academic: 'journal',
  reference: 'encyclopedia',
  other: 'webpage',
  // Papers of an office are as often a page of its site.
  official: undefined,
  document: undefined,
};

/** The type of work under which a source is filed. */
export const workType = ({ kind, url }: Pick<Source, 'kind' | 'url'>): WorkType =>
  types[kind] ?? (url === undefined ? 'report' : 'webpage');

/** Whether a source's publisher is the name of what it stood in: a paper, a journal, an encyclopedia. */
export const isPartOfPublication = (source: Source): boolean =>
  ['newspaper', 'journal', 'encyclopedia'].includes(workType(source));
