import type { SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchService } from './search-service.ts';

const serve = createSearchService((reply: SearchReply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void serve(data));
