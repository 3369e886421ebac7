/** Every address of the app: the route's pattern, and a function that gives an `href` below the base. */
export const paths = {
  library: { pattern: '/', href: () => '/' },
  article: { pattern: '/article/:id', href: (id: string) => `/article/${encodeURIComponent(id)}` },
  topics: { pattern: '/topics', href: () => '/topics' },
  timeline: {
    pattern: '/timeline/:name?',
    href: (name = 'newest') => (name === 'newest' ? '/timeline' : `/timeline/${encodeURIComponent(name)}`),
  },
  places: { pattern: '/places', href: () => '/places' },
  sources: { pattern: '/sources/:part?', href: (part = 1) => (part === 1 ? '/sources' : `/sources/${part}`) },
  source: { pattern: '/source/:id', href: (id: string) => `/source/${encodeURIComponent(id)}` },
  search: { pattern: '/search', href: (query = '') => (query === '' ? '/search' : `/search?q=${encodeURIComponent(query)}`) },
  changes: { pattern: '/changes', href: (id: string) => `/changes?article=${encodeURIComponent(id)}` },
  saved: { pattern: '/saved', href: () => '/saved' },
} as const;

/** A file of the site as the browser asks for it. `path` is below the site's root. */
export const fileHref = (path: string): string => import.meta.env.BASE_URL + path;
