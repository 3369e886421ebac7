import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from './worker-start.ts';

type Found = Partial<Record<'installing' | 'waiting', object>>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What is sent to the worker that rules a page. @param look the browser's own look for a new version */
async function sent(look: (registration: EventTarget & Found) => unknown): Promise<unknown[]> {
  const heard: unknown[] = [];
  const registration: EventTarget & Found = Object.assign(new EventTarget(), { update: async () => look(registration) });
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: { postMessage: (message: unknown) => heard.push(message) },
    register: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker });
  await startWorker('/');
  await vi.advanceTimersByTimeAsync(1_000);
  return heard;
}

test('the worker that rules is asked to get what it lacks, also where the server does not answer', async () => {
  expect(await sent(() => undefined)).toEqual(['fill']);
  expect(await sent(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual(['fill']);
});

test.each(['installing', 'waiting'] as const)('nothing is sent to it where a newer version is %s', async (state) => {
  expect(await sent((registration) => Object.assign(registration, { [state]: new EventTarget() }))).toEqual([]);
});
