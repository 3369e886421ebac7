import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from './pages.ts';
import { printMissing, printPage, printShell, type Press } from './print-page.ts';
import { writerInto } from './writer.ts';

/** What a thread that prints is started with, and what it is sent: pages, or a word that these were all. */
export type PrintOrder = { press: Press; out: string };
export type PrintMessage = Page[] | 'the rest';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- print-pages.ts starts it with just that
const { press, out } = workerData as PrintOrder;
const write = writerInto(out);

async function print(message: PrintMessage): Promise<void> {
  if (message === 'the rest') {
    write('404.html', await printMissing(press));
    write('shell/index.html', printShell(press));
  } else for (const page of message) write(page.file, await printPage(page, press));
  parentPort?.postMessage('done');
}

parentPort?.on('message', (message: PrintMessage) => {
  print(message).catch((error: unknown) => {
    // The thread's own error event tells the build of it.
    queueMicrotask(() => {
      throw error;
    });
  });
});
