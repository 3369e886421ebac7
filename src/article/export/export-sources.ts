import type { Source } from '../source.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { CitationFormat } from './formats.ts';
import { plainCitation } from './plain-citation.ts';
import { ris } from './ris.ts';

const exporters: Record<CitationFormat, (sources: Source[]) => string> = {
  text: (sources) => sources.map(plainCitation).join('\n'),
  bib: bibtex,
  ris,
  json: cslJson,
};

/** Sources, one or an article's, in the format that a reader takes them along in. */
export const exportSources = (sources: Source[], format: CitationFormat): string => exporters[format](sources);
