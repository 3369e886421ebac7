/** The formats that have a file for an article's sources, by its ending. */
export const fileFormats = ['bib', 'ris', 'json'] as const;

export type FileFormat = (typeof fileFormats)[number];
export type CitationFormat = FileFormat | 'text';

/** What the formats are called. */
export const formatNames: Record<CitationFormat, string> = { text: 'Text', bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** Where an article's sources stand as a file, relative to the site's root. */
export const sourcesFile = (article: string, format: FileFormat): string => `article/${article}/sources.${format}`;
