import { scriptAddress } from './script-address.ts';
import { update } from './update.ts';

/** How often a running app looks for a new version, in milliseconds. */
const hourly = 3_600_000;

function offer(worker: ServiceWorker): void {
  update.set(() => {
    // Only the reader's word brings this about, and only once.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('skip-waiting');
  });
}

/** A page that no worker rules yet gets its first version, not an update. */
const isUpdate = (): boolean => navigator.serviceWorker.controller !== null;

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && isUpdate()) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isUpdate()) offer(worker);
    });
  });
  const look = (): void => void registration.update().catch(() => undefined);
  setInterval(look, hourly);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
}

/**
 * Starts the worker that keeps Stet on this device. Where workers are missing or refused, the app runs without:
 * nothing else depends on it.
 * @param base the site's root, such as `/` or `/news/`
 */
export async function startWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(scriptAddress(`${base}sw.js`), {
      scope: base,
      updateViaCache: 'none',
    });
    // Where workers are blocked, some browsers register nothing and say nothing.
    if (registration as ServiceWorkerRegistration | undefined) watch(registration);
  } catch (error) {
    console.info('Stet runs without its offline copy:', error);
  }
}
