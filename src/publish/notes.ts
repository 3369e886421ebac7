import { existsSync, readFileSync } from 'node:fs';
import { abstractOf, type Abstract } from '#article/abstract.ts';
import type { Article } from '#article/article.ts';
import type { Entry } from '#intake/desk/entry.ts';
import type { Remark } from '#intake/desk/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { replaceFile } from './writer.ts';

/** What the build knows of an article file once it has gone through it. */
type Read = { file: ArticleFile; article: Article; entry: Entry; remarks: Remark[] };

/** The same without the text: enough for all but the article's own pages. */
export type Noted = Omit<Read, 'article'> & { article: Abstract };

/** What was noted of article files by the last build, and what is by this one. */
export type Notes = {
  /** What was noted of a file. @param key of its content: of another one nothing is known */
  find: (name: string, key: string) => Noted | undefined;
  add: (name: string, read: Read) => void;
  /** Puts away what was found and added, for the next build. */
  close: () => void;
};

type Line = { text: string; noted: Noted };

function readLines(at: string, code: string): Map<string, Line> {
  if (!existsSync(at)) return new Map();
  const [first, ...lines] = readFileSync(at, 'utf8').split('\n');
  if (first !== code) return new Map();
  return new Map(
    lines.map((text): [string, Line] => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- close() wrote it
      const [name, noted] = JSON.parse(text) as [string, Noted];
      return [name, { text, noted }];
    }),
  );
}

/**
 * Opens the notes on a folder of article files.
 * @param at the file that they are kept in: a line for each article, so that those on which nothing is new are not written anew
 * @param code the key of the code that reads articles: another one's notes are worth nothing
 */
export function openNotes(at: string, code: string): Notes {
  const before = readLines(at, code);
  const now: string[] = [code];
  return {
    find: (name, key) => {
      const line = before.get(name);
      if (line?.noted.file.key !== key) return undefined;
      now.push(line.text);
      return line.noted;
    },
    add: (name, read) => void now.push(JSON.stringify([name, { ...read, article: abstractOf(read.article) }])),
    close: () => replaceFile(at, now.join('\n')),
  };
}
