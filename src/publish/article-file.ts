import { readFileSync } from 'node:fs';
import type { Abstract } from '#article/abstract.ts';
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import { digest } from '#lib/digest.ts';
import { keyOf } from './key-of.ts';

/** What is known of the file of an article: `key` names its content for the build, `version` for readers. */
export type ArticleFile = { key: string; version: string; bytes: number };

// A byte-order mark is dropped, as browsers do.
export const describe = (text: string): ArticleFile => ({ key: keyOf(text), version: digest(text.replace(/^\uFEFF/, '')), bytes: Buffer.byteLength(text) });

const articleFiles = new WeakMap<Abstract, ArticleFile & { from?: string }>();

/** Notes from which file an article, or its abstract, is. @param from where the file is */
export const noteFile = (article: Abstract, { key, version, bytes }: ArticleFile, from: string): void => void articleFiles.set(article, { key, version, bytes, from });

/** The file that an article was read from. One that was not read from a file is taken as if it were its JSON. */
export function fileOf(article: Abstract): ArticleFile & { from?: string } {
  const file = articleFiles.get(article) ?? describe(JSON.stringify(article));
  articleFiles.set(article, file);
  return file;
}

/** The key of the file that an article was read from: it has the same as long as nothing in it is changed. */
export const fileKey = (article: Abstract): string => fileOf(article).key;

const isWhole = (article: Abstract): article is Article => 'citations' in article;

const wholes = new WeakMap<Abstract, Article>();

/** The whole article behind an abstract: its file is read when that is first asked for. @throws where the file is no longer the same */
export function wholeOf(article: Abstract): Article {
  const known = isWhole(article) ? article : wholes.get(article);
  if (known) return known;
  const { from = '', key } = fileOf(article);
  const bytes = readFileSync(from);
  const read = decodeArticle(bytes.toString('utf8'));
  if (!read.ok || keyOf(bytes) !== key) throw new Error(`${from} was changed during the build.`);
  wholes.set(article, read.value);
  return read.value;
}
