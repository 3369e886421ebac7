import { createHash } from 'node:crypto';
import type { FileEntry } from '#lib/file-entry.ts';
import { memoryCaches } from './memory-caches.fixture.ts';
import type { Site } from './site.ts';

export const base = 'https://example.org/news/';

/** A published file: its path, what is in it, its media type. */
export type PublishedFile = [path: string, text: string, type: string];

const entryOf = ([path, text, type]: PublishedFile): FileEntry => [
  path,
  createHash('sha256').update(text).digest('base64'),
  type,
];

export const reply = (text: string, type: string, status = 200): Response =>
  new Response(text, { status, headers: { 'Content-Type': type } });

/** A server of files that remembers what it was asked, and can be told to answer otherwise or not at all. */
function createServer(files: PublishedFile[]) {
  const answers = new Map(files.map(([path, text, type]) => [base + path, () => reply(text, type)]));
  const asked: string[] = [];
  let isDown = false;
  return {
    asked,
    answer: (path: string, response: () => Response): unknown => answers.set(base + path, response),
    goDown: (): void => {
      isDown = true;
    },
    fetch: async (request: Request): Promise<Response> => {
      asked.push(request.url);
      if (isDown) throw new TypeError('Failed to fetch');
      return answers.get(request.url)?.() ?? reply('Not found', 'text/html', 404);
    },
  };
}

/** A site of these files, of which all are precached, and its server. */
export function createSite(version: string, files: PublishedFile[], caches = memoryCaches()) {
  const server = createServer(files);
  const site: Site = { base, version, entries: files.map(entryOf), caches, fetch: server.fetch };
  return { site, server };
}

/** The text that a cache holds for a path. */
export async function heldText({ caches }: Site, cache: string, path: string): Promise<string | undefined> {
  return (await (await caches.open(cache)).match(base + path))?.text();
}
