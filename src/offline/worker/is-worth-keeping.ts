import type { RequestKind } from './classify.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (value: Fields, ...names: string[]): boolean => names.every((name) => typeof value[name] === 'string');
const hasLists = (value: Fields, ...names: string[]): boolean => names.every((name) => Array.isArray(value[name]));

/** What lists hold, one of them each at least: articles (of a page, of one source, of the timeline), sources, topics, places, related articles. */
const lists = ['articles', 'sources', 'topics', 'places', 'related'];

/** What a kept text is: of use, for a newer app only, or broken. */
type Verdict = 'sound' | 'newer' | 'broken';

function judgeFields(kind: 'article' | 'list', value: Fields): Verdict {
  // An article has topics and sources, too, but beside its body. A part of the search index has a form of its own.
  const isList = !('body' in value) && (lists.some((name) => hasLists(value, name)) || hasTexts(value, 'words', 'postings'));
  if (kind === 'list') return isList ? 'sound' : 'broken';
  if (Number(value['schema']) > 1) return 'newer';
  const isArticle = value['schema'] === 1 && hasTexts(value, 'id', 'headline', 'standfirst', 'lang') && hasLists(value, 'body', 'sources');
  return isArticle ? 'sound' : 'broken';
}

/** Judges a text by what its kind promises: enough to never take a broken file for a good one; intake reads the rest. */
export function judge(kind: 'article' | 'list', text: string): Verdict {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? judgeFields(kind, value) : 'broken';
  } catch {
    return 'broken';
  }
}

/** Whether a fresh answer may be kept for later: whole, our own, and of the type that was asked for. Reads a copy of it. */
export async function isWorthKeeping(kind: RequestKind, response: Response): Promise<boolean> {
  // That of another origin has no status at all.
  if (response.status !== 200 || response.redirected) return false;
  const type = response.headers.get('content-type') ?? '';
  if (kind === 'article' || kind === 'list') {
    return type.startsWith('application/json') && judge(kind, await response.clone().text()) === 'sound';
  }
  if (kind === 'media') return type.startsWith('image/');
  return (kind === 'asset' || kind === 'sources') && !type.startsWith('text/html');
}
