import { formatDate } from '../format.ts';
import type { Source } from '../source.ts';
import { archiveNote, oneLine } from './source-fields.ts';

const sentence = (text: string): string => (/[.?!…。؟]$/u.test(text) ? text : `${text}.`);

/**
 * A source in words, on one line, its elements in the order of ISO 690:2021: creator, title, publisher, date, viewed date,
 * location. Where there is no title the publisher leads.
 */
export function plainCitation(source: Source): string {
  const { author, title, publisher, published, accessed, url } = source;
  const issued = [publisher, published && formatDate(published)].filter(Boolean).join(', ');
  const viewed = accessed === undefined ? '' : ` [viewed ${formatDate(accessed)}]`;
  const who = title === undefined ? [issued + viewed, author] : [author, title, issued + viewed];
  const sentences = who.filter((text) => text !== undefined).map(oneLine).filter(Boolean).map(sentence);
  const places = [url && `Available from: ${oneLine(url)}`, archiveNote(source)];
  return [...sentences, ...places].filter(Boolean).join(' ');
}
