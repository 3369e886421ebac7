import type { Device } from '#lib/device.ts';
import { isNewVisit } from '#lib/new-visit.ts';

/**
 * Stands in every page. Fetches the app when the page has all that a reader sees first, or as soon as they touch it: cards and
 * links work without it.
 */

/** Milliseconds from the start of the page after which the app is fetched although something is still on its way. */
const patience = 2_500;
/** Mbit a second from which the text face is there in time to be seen. */
const quick = 5;

const { base = '', guard = '', face = '', parts = '' } = document.currentScript?.dataset ?? {};
const intents = ['pointerdown', 'keydown'];
let isStarted = false;

function hint(rel: string, href: string, attributes: Record<string, string> = {}): void {
  const link = document.createElement('link');
  for (const [name, value] of Object.entries({ rel, href, crossorigin: '', ...attributes })) link.setAttribute(name, value);
  document.head.append(link);
}

function start(): void {
  if (isStarted) return;
  isStarted = true;
  for (const intent of intents) removeEventListener(intent, start, { capture: true });
  const [app, ...others] = parts.split(' ').map((part) => base + part);
  // One a task: a page that is being read answers in between.
  for (const part of others) setTimeout(hint, 0, 'modulepreload', part);
  // The guard hears of what fails; it must not fail with it.
  import(/* @vite-ignore */ base + guard).catch(() => undefined);
  import(/* @vite-ignore */ app ?? '').catch(() => {
    document.documentElement.dataset['app'] = 'failed';
    dispatchEvent(new Event('error'));
  });
}

const { connection }: Device = navigator;
// Where the worker has the face, or the network brings it in time. Elsewhere it would only hold up what is read.
if (navigator.serviceWorker?.controller || (!connection?.saveData && (connection?.downlink ?? quick) >= quick)) {
  document.documentElement.dataset['face'] = '';
  hint('preload', base + face, { as: 'font', type: 'font/woff2' });
}
// A reader who comes back to a place in the page needs it whole at once.
if (isNewVisit() && location.hash === '') document.documentElement.dataset['fresh'] = '';
for (const intent of intents) addEventListener(intent, start, { capture: true, passive: true });
addEventListener('load', () => setTimeout(start));
setTimeout(start, patience);
