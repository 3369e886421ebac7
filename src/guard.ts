import { clearFiles } from '#offline/guard/clear-files.ts';
import { guardNotice } from '#offline/guard/guard-notice.ts';

/** Milliseconds from when it is fetched until the app must have started, and until it must have drawn something. */
const startBy = 6_000;
const aliveBy = 16_000;

/** How far the app has come: it says so on the document. */
const app = (): string | undefined => document.documentElement.dataset['app'];

function report(): void {
  if (app() !== 'alive' && !document.getElementById('guard')) guardNotice(clearFiles);
}

// The loader says where the app does not come; the rest is what it throws before it is there.
addEventListener('error', ({ target }) => target === window && report());
addEventListener('unhandledrejection', report);
if (app() === 'failed') report();
setTimeout(() => app() === undefined && report(), startBy);
setTimeout(report, aliveBy);
