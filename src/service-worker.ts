import { answer } from '#offline/worker/answer.ts';
import { activate, install } from '#offline/worker/install.ts';
import type { FileEntry } from '#lib/file-entry.ts';
import type { Site } from '#offline/worker/site.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: this version's name and files. */
declare const __PRECACHE__: { version: string; entries: FileEntry[] };

const site: Site = {
  ...__PRECACHE__,
  base: new URL('./', self.location.href).href,
  caches: self.caches,
  fetch: (request, init) => fetch(request, init),
};

self.addEventListener('install', (event) => event.waitUntil(install(site)));
self.addEventListener('activate', (event) => event.waitUntil(activate(site).then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const response = answer(site, event.request, (work) => event.waitUntil(work));
  if (response) event.respondWith(response);
});
