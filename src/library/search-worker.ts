import { headlinesFile } from '#search/index-files.ts';
import { distrust } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import type { SearchIndex, SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchService } from './search-service.ts';

let hand: (index: SearchIndex) => void = () => undefined;

const ahead = new Promise<string>((resolve, reject) => {
  hand = ({ text }) => {
    if (text !== undefined) return resolve(text);
    distrust(headlinesFile);
    reject(new LoadError('unreachable', headlinesFile));
  };
});

const serve = createSearchService((reply: SearchReply) => postMessage(reply), ahead);

addEventListener('message', ({ data }: MessageEvent<SearchIndex | SearchRequest>) => (data.kind === 'index' ? hand(data) : void serve(data)));
