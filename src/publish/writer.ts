import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file of the site. @param file its path below the site's root */
export type Write = (file: string, content: string | Uint8Array) => void;

/** A way to write files into a folder and those below it, which are made when they are first wanted: a site has many in each. */
export function writerInto(out: string): Write {
  const made = new Set<string>();
  return (file, content) => {
    const target = path.join(out, file);
    const folder = path.dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(target, content);
  };
}

/** Writes a file whole or not at all, in place of the one that may be there: a build that breaks off leaves no half of it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
