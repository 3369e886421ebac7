import type { RequestKind } from './classify.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (value: Fields, ...names: string[]): boolean => names.every((name) => typeof value[name] === 'string');
const hasLists = (value: Fields, ...names: string[]): boolean => names.every((name) => Array.isArray(value[name]));

/** What lists hold, one of them each at least: articles (of a page, of one source, of the timeline), sources, topics, places. */
const lists = ['articles', 'sources', 'topics', 'places'];

/** Whether a text is what its kind promises: enough to never take a broken file for a good one; intake reads the rest. */
export function isSound(kind: 'article' | 'list', text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return false;
    // An article has topics and sources, too, but beside its body.
    // A part of the search index is held to its own form.
    if (kind === 'list') return !('body' in value) && (lists.some((name) => hasLists(value, name)) || hasTexts(value, 'words', 'postings'));
    return value['schema'] === 1 && hasTexts(value, 'id', 'headline', 'standfirst', 'lang') && hasLists(value, 'body', 'sources');
  } catch {
    return false;
  }
}

/** Whether a fresh answer may be kept for later: whole, our own, and of the type that was asked for. Reads a copy of it. */
export async function isWorthKeeping(kind: RequestKind, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.type === 'opaque' || response.redirected) return false;
  const type = response.headers.get('content-type') ?? '';
  if (kind === 'article' || kind === 'list') {
    return type.startsWith('application/json') && isSound(kind, await response.clone().text());
  }
  if (kind === 'media') return type.startsWith('image/');
  return (kind === 'asset' || kind === 'sources') && !type.startsWith('text/html');
}
