import { scriptAddress } from '#offline/script-address.ts';
import { createStore, type Store } from '#offline/store.ts';
import { headlinesFile } from '#search/index-files.ts';
import type { Answer } from '#search/respond.ts';
import { fetchText } from './fetch-text.ts';
import type { AnswerState, SearchIndex, SearchReply, SearchRequest } from './search-messages.ts';
// oxlint-disable-next-line import/default -- Vite gives the address of what it builds from it
import workerAddress from './search-worker.ts?worker&url';

/** What is shown of a search. `answer` may still be the one to the query before, while the next is on its way. */
export type SearchState = { query: string; limit: number; state: 'idle' | 'opening' | 'failed' | AnswerState; answer?: Answer };

/** Articles that are shown at first, and that each wish for more adds. */
const step = 10;

const state = createStore<SearchState>({ query: '', limit: step, state: 'idle' });

/** The search as it stands. */
export const searchState: Store<SearchState> = state;

let worker: Worker | undefined;

const fail = (): void => {
  worker?.terminate();
  worker = undefined;
  state.set({ ...state.get(), state: 'failed' });
};

function take({ data }: MessageEvent<SearchReply>): void {
  const { query, limit, answer } = state.get();
  if (data.query !== query) return;
  if (data.kind === 'failed') state.set({ query, limit, state: 'failed', ...(answer && { answer }) });
  else state.set({ query, limit, state: data.state, answer: data.answer });
}

/** Starts the worker, and asks for the index while its code is on the way. */
function start(): Worker {
  const started = new Worker(scriptAddress(workerAddress), { type: 'module', name: 'search' });
  started.addEventListener('message', take);
  started.addEventListener('error', fail);
  const hand = (index: SearchIndex): void => started.postMessage(index);
  fetchText(headlinesFile, new AbortController().signal, true).then(
    (text) => hand({ kind: 'index', text }),
    () => hand({ kind: 'index' }),
  );
  return started;
}

/** Asks the worker, which is started by the first who does. */
function ask(request: SearchRequest): void {
  try {
    worker ??= start();
    worker.postMessage(request);
  } catch {
    fail();
  }
}

/** Has the index loaded: a reader is about to search. */
export const prepareSearch = (): void => ask({ kind: 'open' });

/** Searches for what the reader has typed so far. Where nothing is, there is nothing to do. */
export function search(query: string): void {
  const { query: before, answer } = state.get();
  if (query === before) return;
  if (query.trim() === '') return state.set({ query, limit: step, state: 'idle' });
  state.set({ query, limit: step, state: answer ? 'looking' : 'opening', ...(answer && { answer }) });
  ask({ kind: 'search', query, limit: step, retry: false });
}

/** Shows more articles of the same search. */
export function searchMore(): void {
  const before = state.get();
  const limit = before.limit + step;
  state.set({ ...before, limit, state: 'looking' });
  ask({ kind: 'search', query: before.query, limit, retry: false });
}

/** Tries again what could not be reached. */
export function retrySearch(): void {
  const { query, limit, answer } = state.get();
  state.set({ query, limit, state: answer ? 'looking' : 'opening', ...(answer && { answer }) });
  ask({ kind: 'search', query, limit, retry: true });
}
