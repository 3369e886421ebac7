import type { Source } from '../source.ts';
import { archiveNote, dateParts, oneLine, webAddress } from './source-fields.ts';
import { isPartOfPublication, workType, type WorkType } from './work-type.ts';

const types: Record<WorkType, string> = {
  newspaper: 'article-newspaper',
  journal: 'article-journal',
  report: 'report',
  encyclopedia: 'entry-encyclopedia',
  webpage: 'webpage',
};

const text = (name: string, value: string | undefined): Record<string, string> => (value ? { [name]: oneLine(value) } : {});

function date(name: string, value: string | undefined): Record<string, unknown> {
  const parts = dateParts(value).map(Number);
  return parts.length === 0 ? {} : { [name]: { 'date-parts': [parts] } };
}

const item = (source: Source): Record<string, unknown> => ({
  id: source.id,
  type: types[workType(source)],
  ...(source.author && { author: [{ literal: oneLine(source.author) }] }),
  ...text('title', source.title),
  ...text(isPartOfPublication(source) ? 'container-title' : 'publisher', source.publisher),
  ...date('issued', source.published),
  ...text('language', source.lang),
  ...text('URL', webAddress(source.url)),
  ...date('accessed', source.accessed),
  ...text('note', archiveNote(source)),
});

/**
 * Sources as CSL-JSON (https://citationstyles.org, schema csl-data 1.0): an array of items, dates with as many parts as are
 * known, an author as a `literal`, since which of its words are the family name is not known.
 */
export function cslJson(sources: Source[]): string {
  return `${JSON.stringify(sources.map(item), undefined, 2)}\n`;
}
