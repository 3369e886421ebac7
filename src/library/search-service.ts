import { readForSearch, type ReadableArticle } from '#search/find-hits.ts';
import type { LoadedIndex } from '#search/look-up.ts';
import { respond } from '#search/respond.ts';
import { LoadError } from './load-error.ts';
import { loadArticle, loadHeadlines, loadShard } from './search-files.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** A library of at most so many articles is read ahead, so that its first answer is whole. */
const smallLibrary = 30;

/** Milliseconds for which the typing must rest before the stories are fetched from which sentences are shown. */
const rest = 120;

const firstLetter = 'e';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Searches: answers at once from what it has, loads what is missing, and answers anew until nothing is. A newer request ends
 * the one before.
 * @param reply is given each answer
 * @param ahead the text of the index of headlines, which is on the way already
 * @returns takes the requests
 */
export function createSearchService(reply: (message: SearchReply) => void, ahead: Promise<string>): (request: SearchRequest) => Promise<void> {
  let fetched: Promise<string> | undefined = ahead;
  let opening: Promise<LoadedIndex> | undefined;
  let current: LoadedIndex | undefined;
  let renewals = 0;
  let turn = 0;
  const texts = new Map<string, ReadableArticle>();
  const failed = new Set<number | string>();

  const readArticle = async (id: string): Promise<void> => {
    if (!texts.has(id)) texts.set(id, readForSearch(await loadArticle(id)));
  };

  const readShard = async (index: LoadedIndex, number: number): Promise<void> => {
    index.shards[number] ??= await loadShard(number, index.headlines.version).catch((error: unknown) => {
      if (!(error instanceof LoadError) || error.failure !== 'newer' || (index === current && renewals > 0)) throw error;
      // Published anew: once all is asked for again.
      if (index === current) {
        renewals += 1;
        opening = undefined;
        current = undefined;
        texts.clear();
      }
      return undefined;
    });
  };

  /** Loads some things side by side. What fails is remembered, and not asked for again until the reader wants to. */
  const loadAll = <Key extends number | string>(keys: Key[], load: (key: Key) => Promise<void>): Promise<unknown> =>
    Promise.all(keys.map((key) => load(key).catch(() => failed.add(key))));

  const open = (): Promise<LoadedIndex> => {
    opening ??= loadHeadlines(fetched).then((headlines) => {
      const index: LoadedIndex = { headlines, shards: [] };
      current = index;
      // The first letter finds the most: here its way is taken once, so that it is compiled when the reader types it.
      respond(index, texts, firstLetter, 1);
      if (headlines.articles.length <= smallLibrary) {
        void loadAll([...headlines.shards.keys()], (number) => readShard(index, number));
        void loadAll(headlines.articles.map(({ id }) => id), readArticle);
      }
      return index;
    });
    fetched = undefined;
    opening.catch(() => (opening = undefined));
    return opening;
  };

  return async (request) => {
    if (request.kind === 'open') {
      await open().catch(() => undefined);
      return;
    }
    const { query, limit, retry } = request;
    turn += 1;
    const own = turn;
    const isOver = (): boolean => own !== turn;
    if (retry) {
      failed.clear();
      renewals = 0;
    }
    try {
      while (!isOver()) {
        const index = await open();
        if (isOver()) return;
        const { answer, missing } = respond(index, texts, query, limit);
        const shards = missing.shards.filter((number) => !failed.has(number));
        const articles = missing.articles.filter((id) => !failed.has(id));
        const isLooking = shards.length + articles.length > 0;
        const isPartial = missing.shards.length + missing.articles.length > 0;
        reply({ kind: 'answer', query, answer, state: isLooking ? 'looking' : isPartial ? 'partial' : 'whole' });
        if (!isLooking) return;
        // The texts' index first: it tells which stories are wanted.
        if (shards.length > 0) await loadAll(shards, (number) => readShard(index, number));
        else {
          await pause(rest);
          if (!isOver()) await loadAll(articles, readArticle);
        }
      }
    } catch {
      if (!isOver()) reply({ kind: 'failed', query });
    }
  };
}
