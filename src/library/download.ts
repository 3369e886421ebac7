import type { ArticleVersion } from '#article/article-version.ts';
import { createStore } from '#offline/store.ts';
import { keepDownload, readDownload } from '#offline/store/downloads.ts';
import { asStoreError } from '#offline/store/store-error.ts';
import { saveArticle, type SaveFailure } from './keep.ts';
import { LoadError } from './load-error.ts';
import { saveStates } from './save-states.ts';
import { publishedVersions } from './versions.ts';

/** How many articles are fetched side by side. */
const lanes = 4;

/** How a download of many articles stands. Counts and bytes are of all that it is to bring, those that were there before included. */
export type DownloadState = {
  phase: 'unknown' | 'idle' | 'running' | 'paused' | 'elsewhere' | 'failed';
  articles: number;
  bytes: number;
  savedArticles: number;
  savedBytes: number;
  /** Articles that could not be had in this run. */
  failed: number;
  /** Why it paused or could not begin. */
  reason: SaveFailure | undefined;
  /** Whether only some articles are wanted, not the whole library. */
  isPart: boolean;
};

const nothing: DownloadState = { phase: 'unknown', articles: 0, bytes: 0, savedArticles: 0, savedBytes: 0, failed: 0, reason: undefined, isPart: false };
const state = createStore<DownloadState>(nothing);

/** How the download stands, to be watched. */
export const downloadState = { get: state.get, subscribe: state.subscribe };

let isWanted = false;
let current: Promise<unknown> = Promise.resolve();
let ids: string[] | undefined;

const patch = (change: Partial<DownloadState>): void => state.set({ ...state.get(), ...change });
const sum = (list: ArticleVersion[]): number => list.reduce((total, { bytes }) => total + bytes, 0);

async function wanted(): Promise<ArticleVersion[]> {
  const published = await publishedVersions();
  const only = ids && new Set(ids);
  return only ? published.filter(({ id }) => only.has(id)) : published;
}

/** Counts what there is to bring and what is here. @returns what is missing @throws LoadError */
async function count(): Promise<ArticleVersion[]> {
  const all = await wanted();
  const saved = saveStates.saved();
  const missing = all.filter(({ id, version }) => saved.get(id) !== version);
  const bytes = sum(all);
  patch({ articles: all.length, bytes, savedArticles: all.length - missing.length, savedBytes: bytes - sum(missing), isPart: ids !== undefined });
  return missing;
}

/** Failures that will meet every other article, too: the download waits for the reader. */
const isLasting = (failure: SaveFailure): boolean => !['not-found', 'unreadable', 'invalid', 'newer', 'damaged'].includes(failure);

async function pauseFor(reason: SaveFailure): Promise<void> {
  isWanted = false;
  patch({ phase: 'paused', reason });
  await keepDownload({ state: 'paused', ...(ids && { ids }) }).catch(() => undefined);
}

async function bring(missing: ArticleVersion[]): Promise<void> {
  const queue = missing.values();
  const lane = async (): Promise<void> => {
    for (const article of queue) {
      if (!isWanted) return;
      const failure = await saveArticle(article.id);
      if (failure && isLasting(failure)) {
        if (isWanted) await pauseFor(failure);
      } else if (failure) patch({ failed: state.get().failed + 1 });
      else patch({ savedArticles: state.get().savedArticles + 1, savedBytes: state.get().savedBytes + article.bytes });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function run(): Promise<void> {
  isWanted = true;
  patch({ phase: 'running', failed: 0, reason: undefined });
  try {
    await keepDownload({ state: 'running', ...(ids && { ids }) });
    const missing = await count();
    // The site may have taken down what is wanted.
    patch({ failed: Math.max(0, (ids?.length ?? 0) - state.get().articles) });
    await bring(missing);
    if (!isWanted) return;
    isWanted = false;
    await keepDownload(undefined);
    ids = undefined;
    const { failed } = state.get();
    await count();
    patch({ phase: 'idle', failed });
  } catch (error) {
    isWanted = false;
    patch({ phase: 'failed', reason: error instanceof LoadError ? error.failure : asStoreError(error).failure });
  }
}

/** Brings what is missing, in one tab at a time. */
async function runAlone(): Promise<void> {
  // What was paused may still be finishing its last articles.
  await current;
  if (isWanted) return;
  current = 'locks' in navigator
    ? navigator.locks.request('stet-download', { ifAvailable: true }, (lock) => (lock ? run() : patch({ phase: 'elsewhere' })))
    : run();
  await current;
}

/** Looks at what a download would bring, and goes on with one that was running when its tab was closed. */
export async function lookAtDownload(): Promise<void> {
  if (isWanted) return;
  try {
    const begun = await readDownload();
    ids = begun?.ids;
    if (begun?.state === 'running') return await runAlone();
    await count();
    patch({ phase: begun ? 'paused' : 'idle' });
  } catch (error) {
    patch({ phase: 'failed', reason: error instanceof LoadError ? error.failure : asStoreError(error).failure });
  }
}

/** Downloads the whole library, or only these. */
export async function startDownload(only?: string[]): Promise<void> {
  ids = only;
  await runAlone();
}

/** Goes on with a download that was paused. */
export const resumeDownload = (): Promise<void> => runAlone();

/** Stops after the articles that are under way; it can be resumed, also in another visit. */
export async function pauseDownload(): Promise<void> {
  isWanted = false;
  patch({ phase: 'paused' });
  await keepDownload({ state: 'paused', ...(ids && { ids }) }).catch(() => undefined);
}
