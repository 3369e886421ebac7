import { parentPort, workerData } from 'node:worker_threads';
import { touchedIn } from './ledger.ts';

/** What the thread is started with: the root of the project, and the folder that its site is built into. */
export type LedgerOrder = { root: string; out: string };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- threads.ts starts it with just that
const { root, out } = workerData as LedgerOrder;
parentPort?.postMessage(touchedIn(root, out));
