import type { Article } from '#article/article.ts';

/** The moment that an ISO date stands for: a day begins at midnight UTC, and a time without a zone is UTC. */
export function instant(date: string): Date {
  const time = new Date(/T.*(Z|[+-]\d{2}:\d{2})$/.test(date) || !date.includes('T') ? date : `${date}Z`);
  return Number.isNaN(time.getTime()) ? new Date(date.slice(0, 10)) : time;
}

/** "2026-11-22T00:00:00Z": RFC 3339, to the second. */
export const rfc3339 = (date: string): string => instant(date).toISOString().replace(/\.\d+Z$/, 'Z');

/** "Sun, 22 Nov 2026 00:00:00 GMT": RFC 822 with the four-digit year that RSS 2.0 prefers. */
export const rfc822 = (date: string): string => instant(date).toUTCString();

/** The day on which an article last changed. */
export const changed = ({ published, modified }: Pick<Article, 'published' | 'modified'>): string => modified ?? published;

/** The latest of some ISO dates; the beginning of time where there is none, so that builds do not differ. */
export const latest = (dates: string[]): string => dates.toSorted((a, b) => instant(b).getTime() - instant(a).getTime())[0] ?? '1970-01-01';
