import type { Article } from '../article.ts';
import { textsOf } from '../map-texts.ts';
import type { SourceUse } from '../source.ts';

/** a, b, … z, aa, ab, …: the letter of the use with this index. */
function labelOfUse(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : labelOfUse(Math.floor(index / 26) - 1) + letter;
}

/** Lists on each source the claims that use it, so that a reader can go back to every one. */
export function collectUses(article: Article): Article {
  const uses = new Map<string, SourceUse[]>();
  for (const part of textsOf(article).flat()) {
    if (part.kind !== 'claim') continue;
    for (const id of new Set(part.citation.cited.map((cited) => cited.id))) {
      const list = uses.get(id) ?? [];
      list.push({ claim: part.citation.number, label: labelOfUse(list.length) });
      uses.set(id, list);
    }
  }
  return { ...article, sources: article.sources.map((source) => ({ ...source, uses: uses.get(source.id) ?? [] })) };
}
