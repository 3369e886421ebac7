import { languageName } from '../format.ts';
import type { Source } from '../source.ts';
import { archiveNote, dateParts, oneLine, present, webAddress } from './source-fields.ts';
import { workType, type WorkType } from './work-type.ts';

/** The entry types that every BibTeX style knows, and the field of each that names the publisher. */
const entries: Record<WorkType, [type: string, publisher: string]> = {
  newspaper: ['article', 'journal'],
  journal: ['article', 'journal'],
  report: ['techreport', 'institution'],
  encyclopedia: ['misc', 'howpublished'],
  webpage: ['misc', 'howpublished'],
};

/** Braces as commands: BibTeX counts those that are escaped with a backslash too. */
const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const escape = (text: string): string => text.replaceAll(/[\\{}~^%&#_$]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** In a second pair of braces a style changes no capitals and parts no names. */
const verbatim = (text: string | undefined): string | undefined => text && `{${escape(oneLine(text))}}`;

const isoDate = (date: string | undefined): string => dateParts(date).join('-');

/** Keys of ASCII letters, digits and hyphens, each once: BibTeX does not tell capitals apart. */
function uniqueKey(id: string, taken: Set<string>): string {
  const bare = id.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'source';
  let key = bare;
  for (let n = 2; taken.has(key.toLowerCase()); n += 1) key = `${bare}-${n}`;
  taken.add(key.toLowerCase());
  return key;
}

function entry(source: Source, taken: Set<string>): string {
  const [type, publisher] = entries[workType(source)];
  const { title, author, published, accessed, lang, url } = source;
  const fields = present([
    ['author', verbatim(author)],
    ['title', verbatim(title)],
    [publisher, verbatim(source.publisher)],
    ['date', isoDate(published)],
    ['year', dateParts(published)[0]],
    ['language', lang && escape(languageName(lang))],
    // Addresses are taken as they stand, so what would end the field is percent-encoded.
    ['url', webAddress(url)?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDate(accessed)],
    ['note', verbatim(archiveNote(source))],
  ]);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${uniqueKey(source.id, taken)},\n${lines.join('')}}\n`;
}

/**
 * Sources as a BibTeX file in UTF-8 (https://ctan.org/pkg/bibtex), with `date` and `urldate` as biblatex reads them
 * (https://ctan.org/pkg/biblatex, ISO 8601, as exact as known) and `year` for older styles.
 */
export function bibtex(sources: Source[]): string {
  const taken = new Set<string>();
  return sources.map((source) => entry(source, taken)).join('\n');
}
