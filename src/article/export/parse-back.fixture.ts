import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { FileFormat } from './formats.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const types: Record<FileFormat, string> = { bib: '@biblatex/text', ris: '@ris/file', json: '@else/json' };

/** What another program (https://citation.js.org) reads in an exported text: CSL items, without its notes on how it read. */
export function parseBack(format: FileFormat, text: string): Fields[] {
  const { data } = new Cite(text, { forceType: types[format] });
  if (!Array.isArray(data)) throw new Error('No list of items came back.');
  return data.filter(isFields).map(({ _graph, ...item }) => item);
}

/** Titles that would break a careless file, and how each must read in a format of lines. */
export const hostileTitles: [title: string, readable: string][] = [
  ['{ and }} and {{', '{ and }} and {{'],
  ['100 % of A & B, #1_x for $5, ~^', '100 % of A & B, #1_x for $5, ~^'],
  [String.raw`\input{/etc/passwd} \ \\`, String.raw`\input{/etc/passwd} \ \\`],
  ['“Quoted” "so" and @misc{x, title = {y}}', '“Quoted” "so" and @misc{x, title = {y}}'],
  ['One\r\nER  - \r\n\r\nTY  - JOUR\nTI  - Two', 'One ER - TY - JOUR TI - Two'],
  ['مناورات «الغرب» 2021', 'مناورات «الغرب» 2021'],
  ['\u202Eesrever\u202C', '\u202Eesrever\u202C'],
  ['演习 🛰️ учения', '演习 🛰️ учения'],
];
