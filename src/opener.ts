import type { Device } from '#lib/device.ts';
import { isNewVisit } from '#lib/new-visit.ts';
import { afterFrame } from '#lib/when-free.ts';

/** Stands in the head of every page and says on the document how it is to be laid out; it must be small, for all waits for it. */

/** Mbit a second from which the text face is there in time to be seen. */
const quick = 5;

const page = document.documentElement.dataset;
const { connection }: Device = navigator;
// Where the worker has the face, or the network brings it in time. Elsewhere it would only hold up what is read.
if (navigator.serviceWorker?.controller || (!connection?.saveData && (connection?.downlink ?? quick) >= quick)) {
  page['face'] = '';
  const { base = '', face = '' } = document.currentScript?.dataset ?? {};
  const link = document.createElement('link');
  for (const [name, value] of Object.entries({ rel: 'preload', href: base + face, crossorigin: '', as: 'font', type: 'font/woff2' })) link.setAttribute(name, value);
  document.head.append(link);
}
// What is below the first screen waits for the first frame. A reader who comes back to a place in the page needs it whole at once.
if (isNewVisit() && location.hash === '') {
  page['fresh'] = 'first';
  afterFrame(() => void (page['fresh'] = 'seen'));
}
