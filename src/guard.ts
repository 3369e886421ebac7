import { clearFiles } from '#offline/guard/clear-files.ts';
import { guardNotice } from '#offline/guard/guard-notice.ts';
import { releaseStyles } from '#offline/guard/release-styles.ts';

/** Milliseconds from the start of the page until styles that do not come no longer keep the text from being shown. */
const stylesBy = 4_000;
/** Milliseconds until the app must have started, and until it must have drawn something. */
const startBy = 6_000;
const aliveBy = 16_000;

/** How far the app has come: it says so on the document. */
const app = (): string | undefined => document.documentElement.dataset['app'];

function report(): void {
  if (app() !== 'alive' && !document.getElementById('guard')) guardNotice(clearFiles);
}

/** Calls back at a time counted from the start of the page, at once if it is past. */
const at = (time: number, check: () => void): unknown => setTimeout(check, Math.max(0, time - performance.now()));

// The app's scripts that do not come, and what they throw before the app is there.
addEventListener('error', ({ target }) => (target === window || target instanceof HTMLScriptElement) && report(), { capture: true });
addEventListener('unhandledrejection', report);
at(stylesBy, releaseStyles);
at(startBy, () => app() === undefined && report());
at(aliveBy, report);
