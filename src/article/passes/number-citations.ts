import type { Article } from '../article.ts';
import { mapTexts } from '../map-texts.ts';

/** Numbers the claims in reading order, and the sources by first use; sources that no claim uses come last. */
export function numberCitations(article: Article): Article {
  const order = new Map<string, number>();
  let claims = 0;
  const numbered = mapTexts(article, (text) =>
    text.map((part) => {
      if (part.kind !== 'claim') return part;
      claims += 1;
      for (const { id } of part.citation.cited) {
        if (!order.has(id)) order.set(id, order.size);
      }
      return { ...part, citation: { ...part.citation, number: claims } };
    }),
  );
  const sources = article.sources
    .toSorted((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || 0)
    .map((source, index) => ({ ...source, number: index + 1 }));
  return { ...numbered, sources };
}
