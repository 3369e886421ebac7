import { whenIdle } from '#lib/when-free.ts';
import { scriptAddress } from './script-address.ts';
import { update } from './update.ts';

/** How often a running app looks for a new version, and how soon after one look the next may be; in milliseconds. */
const hourly = 3_600_000;
const pause = 60_000;

/** A page that no worker rules yet gets its first version, not an update. */
const isUpdate = (): boolean => navigator.serviceWorker.controller !== null;

const reload = (): void => location.reload();

function offer(registration: ServiceWorkerRegistration): void {
  update.set(() => {
    const { waiting } = registration;
    // Another tab may have taken the version already.
    if (!waiting) return reload();
    // Only the reader's word brings this about, and only once.
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage('skip-waiting');
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && isUpdate()) offer(registration);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isUpdate()) offer(registration);
    });
  });
}

/** Lets a worker that has just come keep the page, and what it used before it was there: what was read must open again, at once. */
function handOver(): void {
  const used = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  navigator.serviceWorker.controller?.postMessage(used);
  navigator.serviceWorker.controller?.postMessage('fill');
}

/**
 * Lets the worker get what it still lacks, when the page is done with its own. Not where a new version is there, which comes
 * whole: in Chromium (156) a message to the one that rules, while the next takes over without asking, can hold it up for minutes.
 */
function fillUp({ installing, waiting }: ServiceWorkerRegistration): void {
  if (!installing && !waiting) whenIdle(() => navigator.serviceWorker.controller?.postMessage('fill'));
}

/** Looks for a new version each hour and when the reader comes back. @param start registers anew where an install had failed */
function keepLooking(registration: ServiceWorkerRegistration, start: () => Promise<unknown>): void {
  let last = performance.now();
  const look = async (): Promise<void> => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    const isThere = registration.active ?? registration.waiting ?? registration.installing;
    await (isThere ? registration.update() : start()).catch(() => undefined);
  };
  setInterval(() => void look(), hourly);
  addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());
}

/**
 * Starts the worker that keeps Stet on this device. Where workers are missing or refused, the app runs without:
 * nothing else depends on it. Looks for a new version at once; browsers do so too, but take their time.
 * @param base the site's root, such as `/` or `/news/`
 */
export async function startWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const address = scriptAddress(`${base}sw.js`);
  const start = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const registration = await navigator.serviceWorker.register(address, { scope: base, updateViaCache: 'none' });
    // Where workers are blocked, some browsers register nothing and say nothing.
    if (registration as ServiceWorkerRegistration | undefined) watch(registration);
    return registration;
  };
  try {
    const isFirst = !isUpdate();
    if (isFirst) navigator.serviceWorker.addEventListener('controllerchange', handOver, { once: true });
    const registration = await start();
    if (!registration) return;
    keepLooking(registration, start);
    if (isFirst) return;
    await registration.update().catch(() => undefined);
    fillUp(registration);
  } catch (error) {
    console.info('Stet runs without its offline copy:', error);
  }
}
