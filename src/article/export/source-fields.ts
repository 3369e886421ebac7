import { formatDate } from '../format.ts';
import type { Source } from '../source.ts';

/** A text as one line: line breaks and control characters, which end fields and records in these formats, become spaces. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Year, month and day of an ISO 8601 date, as far as it goes, each as its digits. Empty for what is no date. */
export const dateParts = (date = ''): string[] =>
  (/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(date) ?? []).slice(1).filter((part) => part !== undefined);

/**
 * An address that other programs may make a link of. Gives nothing for what is no web address: `javascript:` and the like
 * would be a link there.
 */
export function webAddress(url = ''): string | undefined {
  return /^(?:https?:\/\/|mailto:)/iu.test(url) && URL.canParse(url) ? oneLine(url).replaceAll(' ', '%20') : undefined;
}

/** "Archived 9 August 2021: https://…", where a copy is kept. */
export function archiveNote({ archivedUrl, archivedAt }: Source): string | undefined {
  const address = webAddress(archivedUrl);
  return address && `Archived${archivedAt === undefined ? '' : ` ${formatDate(archivedAt)}`}: ${address}`;
}

/** Names and values without those that are absent or empty. */
export const present = (fields: [name: string, value: string | undefined][]): [name: string, value: string][] =>
  fields.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []));
