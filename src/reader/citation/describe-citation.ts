import type { Citation, CitedSource } from '#article/citation.ts';
import { formatDate } from '#article/format.ts';

const describeSource = ({ source }: CitedSource): string => {
  if (!source) return 'missing';
  return source.published === undefined ? source.publisher : `${source.publisher}, ${formatDate(source.published)}`;
};

/** "3", or "2, 5" where a claim has several sources; "?" for one that the article does not list. */
export const markerText = ({ cited }: Citation): string =>
  cited.map(({ source }) => (source ? String(source.number) : '?')).join(', ');

/** The marker's name: "Source 3: Kommersant, 9 August 2021", or "Sources 2 and 5: …; …". */
export function describeCitation(citation: Citation): string {
  const { cited } = citation;
  const names = cited.map(describeSource).join('; ');
  const numbers = cited.map(({ source }) => (source ? String(source.number) : 'without a number'));
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? `Source ${last}: ${names}` : `Sources ${numbers.join(', ')} and ${last}: ${names}`;
}
