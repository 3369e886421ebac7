import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from './key-of.ts';
import { ledgerOf, readLedger, standing, writeLedger, type Mark } from './ledger.ts';
import { writerInto } from './writer.ts';

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

/** The key of the code that makes a site: whatever changes in it, all is made anew. @param root of the project */
export function codeKey(root: string): string {
  const own = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const around = ['package-lock.json', 'vite.config.ts', 'index.html'].map((file) => path.join(root, file));
  return keyOf(...[...own, ...around].flatMap((file) => (existsSync(file) ? [file, keyOf(readFileSync(file))] : [])));
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
 * @param touched the files that another hand has touched since the last build
 */
export function openFolder(root: string, out: string, touched: string[]): SiteFolder {
  const ledger = ledgerOf(root, out);
  const before = readLedger(ledger);
  // A build that breaks off leaves none: the next one begins with an empty folder.
  rmSync(ledger, { force: true });
  const changed = new Set(touched);
  const now = new Map<string, Mark | string>();
  const write = writerInto(out);
  const take = (file: string, key = ''): void => {
    changed.add(file);
    now.set(file, key);
  };
  const holds = (file: string, key: string): boolean => {
    const mark = before.get(file);
    if (mark?.key !== key || changed.has(file)) return false;
    now.set(file, mark);
    return true;
  };
  return {
    holds,
    write: (file, content, key = keyOf(content)) => {
      if (holds(file, key)) return;
      write(file, content);
      take(file, key);
    },
    take,
    prune: () => {
      for (const file of before.keys()) if (!now.has(file)) remove(out, file);
    },
    close: () => {
      const marks = [...now].flatMap(([file, mark]): [string, Mark][] => {
        if (typeof mark !== 'string') return [[file, mark]];
        const at = standing(out, file);
        return at ? [[file, { key: mark, size: at.size, written: at.mtimeMs }]] : [];
      });
      writeLedger(ledger, new Map(marks));
    },
  };
}
