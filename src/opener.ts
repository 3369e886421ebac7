import type { Device } from '#lib/device.ts';

/**
 * Stands in the head of every page and says on the document how it is to be laid out. All that is seen waits for it, so it asks
 * the browser for as little as it can.
 */

/** Mbit a second from which the text face is there in time to be seen. */
const quick = 5;

const page = document.documentElement.dataset;

/** Browsers may show frames while a page is still empty: the first is the one that has the picture, the head of a list, or the page's end. */
function seeFrame(): void {
  if (document.querySelector('figure, .choices, .foot') === null) requestAnimationFrame(seeFrame);
  // The app may have laid out all of it meanwhile.
  else setTimeout(() => page['fresh'] && (page['fresh'] = 'seen'));
}

const { connection }: Device = navigator;
const [entry] = performance.getEntriesByType('navigation');
const opened = entry instanceof PerformanceNavigationTiming ? entry : undefined;
// Where the worker answers, which has the face, or the network brings it in time. Elsewhere it would only hold up what is read.
if ((opened?.workerStart ?? 0) > 0 || (!connection?.saveData && (connection?.downlink ?? quick) >= quick)) {
  page['face'] = '';
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'font';
  link.crossOrigin = '';
  link.href = document.currentScript?.dataset['face'] ?? '';
  document.head.append(link);
}
// What is below the first screen waits for the first frame. A reader who comes back to a place in the page needs it whole at once, and
// a page that nobody sees yet has time.
if (opened?.type === 'navigate' && location.hash === '' && !document.hidden) {
  page['fresh'] = 'first';
  requestAnimationFrame(seeFrame);
}
