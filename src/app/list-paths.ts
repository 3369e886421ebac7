/** The addresses of lists: the first page's pattern, and how a list is named that has a `:slug` in it. */
export const listPaths = [
  { pattern: '/', pages: '/page/:page', list: () => 'all' },
  { pattern: '/differ', pages: '/differ/:page', list: () => 'differ' },
  { pattern: '/topic/:slug', pages: '/topic/:slug/:page', list: (slug: string) => `topic-${slug}` },
  { pattern: '/place/:slug', pages: '/place/:slug/:page', list: (slug: string) => `place-${slug}` },
] as const;

/** The address of a page of a list, below the base. @param name `all`, `differ`, `topic-<slug>` or `place-<slug>` */
export function listHref(name: string, page = 1): string {
  const [, kind = name, slug = ''] = /^(topic|place)-(.+)$/s.exec(name) ?? [];
  const first = kind === 'all' ? '' : `/${kind}${slug && `/${encodeURIComponent(slug)}`}`;
  if (page === 1) return first || '/';
  return kind === 'all' ? `/page/${page}` : `${first}/${page}`;
}
