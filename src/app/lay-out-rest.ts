import { afterFrame, whenIdle } from '#lib/when-free.ts';

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));
const frame = (): Promise<void> => new Promise(afterFrame);

/** Blocks of a story, or stories of a list, that a slow phone lays out within 50 ms. */
const blocksAtOnce = 6;

const waiting = (parts: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(parts)].filter((each) => getComputedStyle(each).contentVisibility === 'auto');

/** What waits, in parts that are laid out at once: some blocks, or one section after the text. */
function waitingParts(): HTMLElement[][] {
  const blocks = waiting('.body > *, .library-list > *');
  const parts: HTMLElement[][] = [];
  while (blocks.length > 0) parts.push(blocks.splice(0, blocksAtOnce));
  return [...parts, ...waiting('.sources, .read-next, .thread').map((section) => [section])];
}

/**
 * Lays out what a new visit left for later below the first screen, part by part; see `opener.ts` and `article.css`.
 * @returns settles when all of it stands and the browser has nothing else to do
 */
export async function layOutRest(): Promise<void> {
  const page = document.documentElement.dataset;
  if (page['fresh'] === undefined) return;
  page['fresh'] = 'seen';
  await idle();
  const parts = waitingParts();
  for (const part of parts) {
    for (const { style } of part) style.contentVisibility = 'visible';
    await frame();
    await idle();
  }
  delete page['fresh'];
  for (const { style } of parts.flat()) style.contentVisibility = '';
}
