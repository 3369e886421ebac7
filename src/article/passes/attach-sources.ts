import type { Article } from '../article.ts';
import type { Citation, CitedSource, Passage } from '../citation.ts';
import { mapTexts } from '../map-texts.ts';
import type { Source } from '../source.ts';

/** The passage that the citation itself gives, else the one kept with its source. */
function passageOf(cited: CitedSource, source: Source): Passage | undefined {
  if (cited.passage) return cited.passage;
  if (source.excerpt === undefined) return undefined;
  const { excerpt: text, excerptTranslation: translation } = source;
  return { text, ofClaim: false, ...(translation !== undefined && { translation }) };
}

/** Hands every citation its sources and passages whole, and lists the citations in reading order. */
export function attachSources(article: Article): Article {
  const byId = new Map(article.sources.map((source) => [source.id, source]));
  const citations: Citation[] = [];
  const attach = (cited: CitedSource): CitedSource => {
    const source = byId.get(cited.id);
    if (!source) return cited;
    const passage = passageOf(cited, source);
    return { ...cited, source, ...(passage && { passage }) };
  };
  const attached = mapTexts(article, (text) =>
    text.map((part) => {
      if (part.kind !== 'claim') return part;
      const citation = { ...part.citation, cited: part.citation.cited.map(attach) };
      citations.push(citation);
      return { ...part, citation };
    }),
  );
  return { ...attached, citations };
}
