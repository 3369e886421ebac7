import { createHash } from 'node:crypto';
import type { FileEntry } from '#lib/file-entry.ts';
import { answer } from './answer.ts';
import { install } from './install.ts';
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
      asked.push(request.method === 'GET' ? request.url : `${request.method} ${request.url}`);
      if (isDown) throw new TypeError('Failed to fetch');
      return answers.get(request.url)?.() ?? reply('Not found', 'text/html', 404);
    },
  };
}

/** A site of these files, of which all are precached and needed, and its server. */
export function createSite(version: string, files: PublishedFile[], caches = memoryCaches()) {
  const server = createServer(files);
  const told: boolean[] = [];
  const tell = (isAnswering: boolean): unknown => told.push(isAnswering);
  const entries = files.map(entryOf);
  const site: Site = { base, version, entries, needed: entries.length, caches, fetch: server.fetch, tell, compared: new Set() };
  return { site, server, told };
}

/** The text that a cache holds for a path. */
export async function heldText({ caches }: Site, cache: string, path: string): Promise<string | undefined> {
  return (await (await caches.open(cache)).match(base + path))?.text();
}

const articleOf = (headline: string): string =>
  `{"schema":1,"id":"a","headline":"${headline}","standfirst":"S","lang":"en","body":[],"sources":[]}`;
const pageOf = (text: string): string => `<!doctype html><div id="root">${text}</div>`;

/** Answers of a server, as text. */
export const texts = { articleOf, pageOf };

const files: PublishedFile[] = [
  ['', pageOf('Library'), 'text/html'],
  ['shell/', pageOf('Shell'), 'text/html'],
  ['article/a/', pageOf('Printed'), 'text/html'],
  ['assets/app.js', 'let app;', 'text/javascript'],
  ['articles/a.json', articleOf('Precached'), 'application/json'],
];

/** A site that is installed, with nothing asked of its server since. */
export async function installedSite() {
  const set = createSite('v2', files);
  await install(set.site);
  set.server.asked.length = 0;
  return set;
}

export const request = (path: string, init?: RequestInit): Request => new Request(base + path, init);

/** A navigation: its mode cannot be asked for by script. */
export const page = (path: string): Request => Object.defineProperty(request(path), 'mode', { value: 'navigate' });

/** The answer's text once all the work that goes on after it is done. */
export async function ask(site: Site, asked: Request): Promise<string | undefined> {
  const work: Promise<unknown>[] = [];
  const response = await answer(site, asked, (each) => work.push(each));
  for (const each of work) await each;
  return response?.text();
}
