import type { Source } from '../source.ts';
import { archiveNote, dateParts, oneLine, present, webAddress } from './source-fields.ts';
import { isPartOfPublication, workType, type WorkType } from './work-type.ts';

const types: Record<WorkType, string> = {
  newspaper: 'NEWS',
  journal: 'JOUR',
  report: 'RPRT',
  encyclopedia: 'ENCYC',
  webpage: 'ELEC',
};

/** `2021/08//`: parts that are not known stay empty, their slashes do not go. */
function slashed(date: string | undefined): string | undefined {
  const parts = dateParts(date);
  return parts.length === 0 ? undefined : `${[0, 1, 2].map((index) => parts[index] ?? '').join('/')}/`;
}

function record(source: Source): string {
  const { author, title, publisher, published, accessed, lang, url } = source;
  const fields = present([
    ['TY', types[workType(source)]],
    ['AU', author],
    ['TI', title],
    [isPartOfPublication(source) ? 'T2' : 'PB', publisher],
    ['PY', dateParts(published)[0]],
    ['DA', slashed(published)],
    ['LA', lang],
    ['UR', webAddress(url)],
    ['Y2', slashed(accessed)],
    ['N1', archiveNote(source)],
  ]);
  return [...fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}`), 'ER  - '].map((line) => `${line}\r\n`).join('');
}

/**
 * Sources in the RIS format, in UTF-8: one line a field, lines ended by CRLF, records by `ER`; tags as of 2011
 * (http://www.refman.com/support/risformat_fields_02.asp,
 * https://gist.github.com/customcommander/74687e0b9a7829b98d62fbaf4b663efd).
 */
export function ris(sources: Source[]): string {
  return sources.map(record).join('\r\n');
}
