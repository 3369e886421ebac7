import { dropShells } from '#offline/worker/retire.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The worker that ends all workers: built as `sw-kill.js`, to be published in the place of `sw.js` when a version must be got
 * rid of. It takes over without asking, answers nothing, removes the app's files from the device, and is gone.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const base = new URL('./', self.location.href).href;
  const dropped = dropShells({ caches: self.caches, base }).catch(() => undefined);
  event.waitUntil(dropped.then(() => self.clients.claim()).then(() => self.registration.unregister()));
});
