import * as v from 'valibot';
import { decodeBuilt } from './decode-built.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Refusal } from './problem.ts';

/** Words are written as one text with spaces between them, and so are their postings. */
const list = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? [] : text.split(' '))),
);
const table = { version: v.string(), words: list, postings: list };

const article = v.tuple([v.string(), v.string(), v.string(), v.string(), v.string(), v.picklist(['ltr', 'rtl'])]);
const headlines = v.object({ ...table, shards: v.array(v.string()), articles: v.array(article) });
const shard = v.object(table);

type Table = { version: string; words: string[]; postings: string[] };
type Listed = { id: string; headline: string; standfirst: string; day: string; lang: string; dir: 'ltr' | 'rtl' };

/** Reads the index of headlines. */
export function decodeHeadlines(text: string): Result<Table & { shards: string[]; articles: Listed[] }, Refusal> {
  const decoded = decodeBuilt(headlines, text);
  if (!decoded.ok) return decoded;
  const articles = decoded.value.articles.map(([id, headline, standfirst, day, lang, dir]) => ({ id, headline, standfirst, day, lang, dir }));
  return ok({ ...decoded.value, articles });
}

/** Reads one shard of the index of texts. */
export const decodeShard = (text: string): Result<Table, Refusal> => decodeBuilt(shard, text);
