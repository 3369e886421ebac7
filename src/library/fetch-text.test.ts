import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchText } from './fetch-text.ts';

/** A server that sends a letter each time so many milliseconds have passed, and then ends. */
function slowly(letters: string[], each: number): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        signal?.addEventListener('abort', () => stream.error(new Error('Given up')));
        letters.forEach((letter, at) => setTimeout(() => !signal?.aborted && stream.enqueue(new TextEncoder().encode(letter)), each * (at + 1)));
        setTimeout(() => !signal?.aborted && stream.close(), each * (letters.length + 1));
      },
    });
    return new Response(body);
  });
}

const result = (isLarge: boolean): Promise<unknown> =>
  fetchText('search/headlines.json', new AbortController().signal, isLarge).catch(({ failure }: { failure: string }) => failure);

beforeEach(() => {
  vi.useFakeTimers();
  // What is heard of the connection is shown in the page.
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('document', { documentElement: { toggleAttribute: () => false } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['a large file is waited for as long as more of it comes', 4_000, true, 'abcd'],
  ['a large file of which nothing more comes is given up', 7_000, true, 'unreachable'],
  ['any other file is given up when its time is over', 4_000, false, 'unreachable'],
  ['any other file that comes in time is there', 1_000, false, 'abcd'],
])('%s', async (_, each, isLarge, expected) => {
  slowly(['a', 'b', 'c', 'd'], each);
  const got = result(isLarge);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(await got).toBe(expected);
});
