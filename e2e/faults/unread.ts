import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Site } from '../site.ts';

/** The paths of a story that is published and on no device: its page and its data. */
export const unread = /^\/articles?\/unread/;
export const unreadHeadline = 'Test specimen: a story that nobody has read yet';

/** Publishes a story that the worker does not fetch ahead. */
export async function publishUnread(site: Site): Promise<void> {
  const text = await readFile('public/articles/tajik-drills.json', 'utf8');
  const files: [path: string, type: string, body: string][] = [
    ['/article/unread', 'text/html', await readFile('dist/shell/index.html', 'utf8')],
    ['/articles/unread.json', 'application/json', JSON.stringify({ ...JSON.parse(text), id: 'unread', headline: unreadHeadline, related: [], lead: undefined })],
    ['/data/related/unread.json', 'application/json', '{"articles":[]}'],
  ];
  for (const [path, type, body] of files) {
    site.answer(path, (_, response) => {
      response.setHeader('Content-Type', type);
      response.setHeader('Content-Length', Buffer.byteLength(body));
      response.end(body);
    });
  }
}

/** The paths of what the worker keeps beside the files of its version. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('stet-kept')).keys()).map(({ url }) => new URL(url).pathname));
