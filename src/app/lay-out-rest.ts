import { afterFrame, whenIdle } from '#lib/when-free.ts';

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));
const frame = (): Promise<void> => new Promise(afterFrame);

/**
 * Lays out what a new visit left for later below the first screen, in two steps; see `opener.ts` and `article.css`.
 * @returns settles when all of it stands and the browser has nothing else to do
 */
export async function layOutRest(): Promise<void> {
  const page = document.documentElement.dataset;
  if (page['fresh'] === undefined) return;
  await idle();
  page['fresh'] = 'end';
  await frame();
  await idle();
  delete page['fresh'];
  await frame();
  await idle();
}
