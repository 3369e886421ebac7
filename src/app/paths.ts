/** Every address of the app: the route's pattern, and a function that gives an `href` below the base. */
export const paths = {
  library: { pattern: '/', href: () => '/' },
  article: { pattern: '/article/:id', href: (id: string) => `/article/${encodeURIComponent(id)}` },
  sources: { pattern: '/sources', href: () => '/sources' },
  source: { pattern: '/source/:id', href: (id: string) => `/source/${encodeURIComponent(id)}` },
  saved: { pattern: '/saved', href: () => '/saved' },
} as const;

/** A file of the site as the browser asks for it. `path` is below the site's root. */
export const fileHref = (path: string): string => import.meta.env.BASE_URL + path;
