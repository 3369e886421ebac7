/**
 * Stands at the end of every page. Fetches the app when the page has all that a reader sees first, or as soon as they touch it:
 * cards and links work without it.
 */

/** Milliseconds from the start of the page after which the app is fetched although something is still on its way. */
const patience = 2_500;

const { base = '', guard = '', parts = '' } = document.currentScript?.dataset ?? {};
const intents = ['pointerdown', 'keydown'];
let isStarted = false;

function preload(part: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = part;
  document.head.append(link);
}

function start(): void {
  if (isStarted) return;
  isStarted = true;
  for (const intent of intents) removeEventListener(intent, start, { capture: true });
  const [app, ...others] = parts.split(' ').map((part) => base + part);
  // One a task: a page that is being read answers in between.
  for (const part of others) setTimeout(preload, 0, part);
  // The guard hears of what fails; it must not fail with it.
  import(/* @vite-ignore */ base + guard).catch(() => undefined);
  import(/* @vite-ignore */ app ?? '').catch(() => {
    document.documentElement.dataset['app'] = 'failed';
    dispatchEvent(new Event('error'));
  });
}

for (const intent of intents) addEventListener(intent, start, { capture: true, passive: true });
addEventListener('load', () => setTimeout(start));
setTimeout(start, patience);
