import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { keyOf } from './key-of.ts';
import { replaceFile } from './writer.ts';

/** A file as a build left it: the key of what it was made from, its bytes, and when it was written. */
export type Mark = { key: string; size: number; written: number };

/** A ledger as it is kept: in columns, which are read faster than a list of some hundred thousand rows. */
type Columns = { files: string[]; keys: string[]; sizes: number[]; written: number[] };

/** The ledger stands beside the site, not in it: it is nothing to publish. @param root of the project; @param out the site, absolute */
export const ledgerOf = (root: string, out: string): string => path.join(root, 'node_modules/.stet/ledger', `${keyOf(out)}.json`);

/** Whether a folder is known from an earlier build, and need not be emptied before the next. */
export const isKnown = (root: string, out: string): boolean => existsSync(ledgerOf(root, out));

/** Reads a ledger: the marks of files by their paths below the site's root. An absent one is empty. */
export function readLedger(ledger: string): Map<string, Mark> {
  if (!existsSync(ledger)) return new Map();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- writeLedger() wrote it
  const { files, keys, sizes, written } = JSON.parse(readFileSync(ledger, 'utf8')) as Columns;
  return new Map(files.map((file, row) => [file, { key: keys[row] ?? '', size: sizes[row] ?? 0, written: written[row] ?? 0 }]));
}

/** Puts a ledger away. */
export function writeLedger(ledger: string, marks: Map<string, Mark>): void {
  const all = [...marks.values()];
  const columns: Columns = { files: [...marks.keys()], keys: all.map(({ key }) => key), sizes: all.map(({ size }) => size), written: all.map(({ written }) => written) };
  replaceFile(ledger, JSON.stringify(columns));
}

/** How a file of the site stands now, if it does. */
export const standing = (out: string, file: string): Stats | undefined => statSync(`${out}/${file}`, { throwIfNoEntry: false });

/** The files of a site that do not stand as its last build left them: another hand changed or removed them. */
export const touchedIn = (root: string, out: string): string[] =>
  [...readLedger(ledgerOf(root, out))].flatMap(([file, { size, written }]) => {
    const at = standing(out, file);
    return at?.size === size && at.mtimeMs === written ? [] : [file];
  });
