import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { indexOf, weighArticle, type IndexedArticle } from '#search/build-index.ts';
import type { ListedArticle } from '#search/search-index.ts';
import { openVocabulary, type WeighedWords } from '#search/word-table.ts';
import { filesOfIndex } from './search-files.ts';
import { replaceFile } from './writer.ts';

/**
 * What the thread is started with: the library's articles, newest first, by the keys of their files, and the file in which
 * what words weigh in them is kept from build to build. `code` is the key of the code that weighs.
 */
export type SearchOrder = { kept: string; code: string; articles: { key: string; listed: ListedArticle }[] };

/** What words weigh in articles, by the keys of their files. */
type Kept = { code: string; words: string[]; articles: Map<string, { head: WeighedWords; body: WeighedWords }> };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- threads.ts starts it with just that
const { kept, code, articles } = workerData as SearchOrder;

function readKept(): Kept {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- putAway() wrote it
  const before = existsSync(kept) ? (deserialize(readFileSync(kept)) as Kept) : undefined;
  return before?.code === code ? before : { code, words: [], articles: new Map() };
}

const before = readKept();
const missing = articles.flatMap(({ key }, index) => (before.articles.has(key) ? [] : [index]));

/** Indexes all articles, of which those that are missing come whole. */
function indexAll(wanted: IndexedArticle[]): void {
  const vocabulary = openVocabulary(before.words);
  const added = new Map(wanted.map((article, at) => [missing[at], weighArticle(vocabulary, article)]));
  const weighed = articles.map(({ key, listed }, at) => ({ key, listed, ...(added.get(at) ?? before.articles.get(key) ?? { head: new Uint32Array(), body: new Uint32Array() }) }));
  const all = new Map(weighed.map(({ key, head, body }) => [key, { head, body }]));
  if (missing.length > 0 || all.size < before.articles.size) replaceFile(kept, serialize({ code, words: vocabulary.words, articles: all } satisfies Kept));
  parentPort?.postMessage(filesOfIndex(indexOf(vocabulary.words, weighed)));
}

parentPort?.once('message', indexAll).postMessage(missing);
