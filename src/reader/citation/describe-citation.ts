import type { Citation, CitedSource } from '#article/citation.ts';
import { formatDate } from '#article/format.ts';

const describeSource = ({ source }: CitedSource): string => {
  if (!source) return 'missing';
  return source.published === undefined ? source.publisher : `${source.publisher}, ${formatDate(source.published)}`;
};

/** "3", or "2, 5" where a claim has several sources; "?" for one that the article does not list. */
export const markerText = ({ cited }: Citation): string =>
  cited.map(({ source }) => (source ? String(source.number) : '?')).join(', ');

/** The marker's name, which begins with what it shows: "Source 3: Kommersant, 9 August 2021", "Sources 2, 5: …; …". */
export function describeCitation(citation: Citation): string {
  const names = citation.cited.map(describeSource).join('; ');
  return `${citation.cited.length === 1 ? 'Source' : 'Sources'} ${markerText(citation)}: ${names}`;
}
