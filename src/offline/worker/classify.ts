/** How the worker treats a request. `other` ones are left to the browser. */
export type RequestKind = 'page' | 'asset' | 'article' | 'list' | 'media' | 'sources' | 'other';

/** An article's sources as a file, which browsers fetch as if the reader went to it. */
const sourcesFile = /^article\/[^/]+\/sources\./;

/** By the first part of their path. */
const kinds = new Map(
  Object.entries<RequestKind>({
    assets: 'asset',
    articles: 'article',
    data: 'list',
    search: 'list',
    media: 'media',
    icons: 'media',
    'manifest.webmanifest': 'media',
  }),
);

/**
 * @param base the site's root as a whole address, such as `https://example.org/news/`
 */
export function classify({ url, method, mode }: Pick<Request, 'url' | 'method' | 'mode'>, base: string): RequestKind {
  if (method !== 'GET' || !url.startsWith(base)) return 'other';
  const path = pathBelow(url, base);
  if (sourcesFile.test(path)) return 'sources';
  if (mode === 'navigate') return 'page';
  const [folder = ''] = path.split('/');
  return kinds.get(folder) ?? 'other';
}

/** The path of an address below the site's root, without query or fragment: what the precache list uses. */
export const pathBelow = (url: string, base: string): string => url.slice(base.length).replace(/[?#].*$/s, '');

/** The precached path of a page: folders end in a slash, whether or not the reader's address does. */
export function pagePath(url: string, base: string): string {
  const path = pathBelow(url, base).replace(/(^|\/)index\.html$/, '$1');
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}
