import { parentPort, workerData } from 'node:worker_threads';
import type { IndexedArticle } from '#search/build-index.ts';
import { searchFiles } from './search-files.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- threads.ts starts it with just that
parentPort?.postMessage(searchFiles(workerData as IndexedArticle[]));
