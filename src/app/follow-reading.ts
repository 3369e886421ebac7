import type { Article } from '#article/article.ts';
import { whenIdle } from '#lib/when-free.ts';
import { articleText } from '#library/article-texts.ts';
import { notice, type Notice } from '#offline/notice.ts';
import { keepRead } from '#offline/store/earlier.ts';
import { keepPosition, readPosition } from '#offline/store/positions.ts';
import type { Position } from '#offline/store/records.ts';
import { tellTabs } from '#offline/tabs.ts';
import { changeNotice } from './changes/change-notice.ts';
import { takePosition } from './reading.ts';
import { distanceTo, placeOf, type BlockBox, type Place } from './reading-place.ts';

/** Milliseconds without scrolling after which it has ended, where the browser does not say so itself. */
const calm = 200;

function boxOf(key: string): BlockBox | undefined {
  const rect = document.getElementById(key)?.getBoundingClientRect();
  return rect && { key, top: rect.top, height: rect.height };
}

function go({ block, fraction }: Position): void {
  const element = document.getElementById(block);
  const box = boxOf(block);
  if (!element || !box) return;
  window.scrollBy({ top: distanceTo(box, fraction, window.innerHeight), behavior: 'instant' });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Milliseconds that the browser has to find the time for it. */
const patience = 300;

/** Calls when scrolling has ended and the browser has time. @returns a function that ends it */
function onScrollEnd(then: () => void): () => void {
  const act = (): void => whenIdle(then, patience);
  // Not in every browser: the types say otherwise.
  if ('onscrollend' in (document as object)) {
    document.addEventListener('scrollend', act);
    return () => document.removeEventListener('scrollend', act);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(act, calm);
  };
  document.addEventListener('scroll', wait, { passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('scroll', wait);
  };
}

/** Offers to go to where the reader was, unless that is the beginning, or the end. */
async function offer(article: Article): Promise<Notice | undefined> {
  const position = await readPosition(article.id).catch(() => undefined);
  const index = article.body.findIndex(({ key }) => key === position?.block);
  if (!position || index < 1 || position.progress >= 1 || window.scrollY > 0) return undefined;
  return {
    text: `You were ${Math.round(position.progress * 100)}% through this story.`,
    action: { label: 'Continue where you were', act: () => go(position) },
  };
}

/**
 * Keeps where the reader is in an article while it is shown, and offers to go on where they were; it never scrolls by itself.
 * @param seeChanges leads to what has changed since the reader had the story
 * @param canOffer false where the address or the way back already says where to be
 * @returns a function that ends it
 */
export function followReading(article: Article, canOffer: boolean, seeChanges: () => void): () => void {
  const { id, headline, lang, dir, body } = article;
  let said: Notice | undefined;
  let isGone = false;
  let kept: Place | undefined;
  let isTextKept = false;

  const place = (): Place | undefined => placeOf(body.flatMap(({ key }) => boxOf(key) ?? []), window.innerHeight);
  const keep = (at: Place): void => {
    if (isGone || JSON.stringify(at) === JSON.stringify(kept)) return;
    kept = at;
    const { isAtEnd, ...where } = at;
    const text = articleText(id);
    const position = { id, headline, lang, dir, ...where, isRead: isAtEnd, readAt: Date.now(), ...(text && { version: text.version }) };
    // Where nothing can be kept, reading goes on without.
    keepPosition(position).then(() => takePosition(position), () => undefined);
    if (!text || isTextKept) return;
    isTextKept = true;
    keepRead(id, text, position.readAt).catch(() => undefined);
  };
  const keepScrolled = (): void => {
    const at = place();
    // A page that has come goes to its top by itself: that is nothing that the reader did.
    if (at && (kept !== undefined || window.scrollY > 0)) keep(at);
  };
  const keepHidden = (): void => {
    if (document.visibilityState !== 'hidden') return;
    const at = place();
    // A story that was opened and not scrolled has no place, unless all of it was seen.
    if (at && (kept !== undefined || at.isAtEnd)) keep(at);
    if (kept !== undefined) tellTabs();
  };
  // The reader may have read on before this was loaded.
  keepScrolled();
  const stopScroll = onScrollEnd(keepScrolled);
  document.addEventListener('visibilitychange', keepHidden);
  const say = (next: Notice | undefined): void => {
    if (isGone || !next) return;
    said = next;
    notice.say(next);
  };
  const offerPlace = (): void => {
    if (canOffer && !isGone) void offer(article).then(say);
  };
  // A change matters more than the place; what is not wanted gives way to the other.
  void changeNotice(id, seeChanges, offerPlace).then((change) => (change ? say(change) : offerPlace()));
  return () => {
    isGone = true;
    stopScroll();
    document.removeEventListener('visibilitychange', keepHidden);
    if (said && notice.get() === said) notice.say(undefined);
  };
}
