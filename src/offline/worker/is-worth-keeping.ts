import type { RequestKind } from './classify.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (value: Fields, ...names: string[]): boolean => names.every((name) => typeof value[name] === 'string');
const hasLists = (value: Fields, ...names: string[]): boolean => names.every((name) => Array.isArray(value[name]));

/** Whether a text is what its kind promises: enough to never take a broken file for a good one; intake reads the rest. */
export function isSound(kind: 'article' | 'list', text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return false;
    // A list of articles (of the library, of one source), the list of sources (an article has sources beside its body), or
    // a part of the search index.
    if (kind === 'list') {
      return hasLists(value, 'articles') || (hasLists(value, 'sources') && !('body' in value)) || hasTexts(value, 'words', 'postings');
    }
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
