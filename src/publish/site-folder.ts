import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writerInto } from './writer.ts';

/** A file as a build left it: the key of what it was made from, its bytes, and when it was written. */
type Mark = { key: string; size: number; written: number };

/** A folder that a site is built into, and the ledger of what is in it: what would be made anew just as it is stays. */
export type SiteFolder = {
  /** Whether a file stands as it was made from the same before. It then stays. */
  holds: (file: string, key: string) => boolean;
  /** Writes a file, unless it stands as it is. @param key of what it was made from, where that is not its content */
  write: (file: string, content: string | Uint8Array, key?: string) => void;
  /** Takes a file in that was written by another hand. */
  take: (file: string, key?: string) => void;
  /** Removes what this build did not make. */
  prune: () => void;
  /** Puts the ledger away for the next build. */
  close: () => void;
};

/** A short name for some texts and bytes: whatever is made from the same has the same. */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** The key of the code that makes a site: whatever changes in it, all is made anew. @param root of the project */
export function codeKey(root: string): string {
  const own = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const around = ['package-lock.json', 'vite.config.ts', 'index.html'].map((file) => path.join(root, file));
  return keyOf(...[...own, ...around].flatMap((file) => (existsSync(file) ? [file, readFileSync(file)] : [])));
}

/** The ledger stands beside the site, not in it: it is nothing to publish. */
const ledgerOf = (root: string, out: string): string => path.join(root, 'node_modules/.stet/ledgers', `${keyOf(out)}.json`);

/** Whether a folder is known from an earlier build, and need not be emptied before the next. */
export const isKnown = (root: string, out: string): boolean => existsSync(ledgerOf(root, out));

function readLedger(file: string): Map<string, Mark> {
  if (!existsSync(file)) return new Map();
  // A build that breaks off leaves none: the next one begins with an empty folder.
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- close() wrote it
  return new Map((JSON.parse(text) as [string, string, number, number][]).map(([name, key, size, written]) => [name, { key, size, written }]));
}

/** Copies what is in a folder and below it, so far as it has changed. @param from absolute; need not be there */
export function copyInto(folder: SiteFolder, out: string, from: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    const file = path.relative(from, source).split(path.sep).join('/');
    const { size, mtimeMs } = statSync(source);
    const key = keyOf(source, `${size} ${mtimeMs}`);
    if (folder.holds(file, key)) continue;
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    copyFileSync(source, path.join(out, file));
    folder.take(file, key);
  }
}

/** Removes a file, and the folders that it leaves empty. */
function remove(out: string, file: string): void {
  rmSync(path.join(out, file), { force: true });
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    try {
      rmdirSync(path.join(out, folder));
    } catch {
      return;
    }
  }
}

/**
 * Opens the folder that a site is built into.
 * @param root of the project
 * @param out absolute
 */
export function openFolder(root: string, out: string): SiteFolder {
  const ledger = ledgerOf(root, out);
  const before = readLedger(ledger);
  const now = new Map<string, Mark | string>();
  const write = writerInto(out);
  const stand = (file: string) => statSync(`${out}/${file}`, { throwIfNoEntry: false });
  const holds = (file: string, key: string): boolean => {
    const mark = before.get(file);
    if (mark?.key !== key) return false;
    const at = stand(file);
    if (at?.size !== mark.size || at.mtimeMs !== mark.written) return false;
    now.set(file, mark);
    return true;
  };
  return {
    holds,
    write: (file, content, key = keyOf(content)) => {
      if (holds(file, key)) return;
      write(file, content);
      now.set(file, key);
    },
    take: (file, key = '') => void now.set(file, key),
    prune: () => {
      for (const file of before.keys()) if (!now.has(file)) remove(out, file);
    },
    close: () => {
      const marks = [...now].flatMap(([file, mark]) => {
        if (typeof mark !== 'string') return [[file, mark.key, mark.size, mark.written]];
        const at = stand(file);
        return at ? [[file, mark, at.size, at.mtimeMs]] : [];
      });
      mkdirSync(path.dirname(ledger), { recursive: true });
      writeFileSync(ledger, JSON.stringify(marks));
    },
  };
}
