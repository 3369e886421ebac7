import { answer, keepUsed } from '#offline/worker/answer.ts';
import { activate, fill, install } from '#offline/worker/install.ts';
import type { FileEntry } from '#lib/file-entry.ts';
import type { Site } from '#offline/worker/site.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: this version's name and files. */
declare const __PRECACHE__: { version: string; needed: number; entries: FileEntry[] };

const site: Site = {
  ...__PRECACHE__,
  base: self.registration.scope,
  caches: self.caches,
  fetch: (request, init) => fetch(request, init),
  tell: (isAnswering) =>
    void self.clients.matchAll().then((pages) => {
      for (const page of pages) page.postMessage({ isAnswering });
    }),
  compared: new Set(),
};

self.addEventListener('install', (event) => event.waitUntil(install(site)));
self.addEventListener('activate', (event) => {
  // Old files that cannot be cleared away are no reason not to rule.
  const tidied = activate(site).catch(() => undefined);
  event.waitUntil(tidied.then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  const { data }: { data: unknown } = event;
  if (data === 'skip-waiting') void self.skipWaiting();
  if (data === 'fill') event.waitUntil(fill(site));
  // What a page used before there was a worker: a list of addresses.
  if (Array.isArray(data)) event.waitUntil(keepUsed(site, data.map(String), (work) => event.waitUntil(work)));
});
self.addEventListener('fetch', (event) => {
  const response = answer(site, event.request, (work) => event.waitUntil(work));
  if (response) event.respondWith(response);
});
