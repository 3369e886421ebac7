import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from './calm-router.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is told of a way to a page whose data takes this long, in milliseconds. */
async function told(takes: number, stopAfter = Infinity): Promise<string[]> {
  const loader = () => new Promise((resolve) => void setTimeout(resolve, takes, null));
  const router = calm(createMemoryRouter([{ path: '/' }, { path: '/next', loader }]));
  const heard: string[] = [];
  const stop = router.subscribe(({ navigation, location }) => heard.push(`${navigation.state} ${location.pathname}`));
  setTimeout(stop, stopAfter < Infinity ? stopAfter : 10_000);
  void router.navigate('/next');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(router.state.location.pathname).toBe('/next');
  return heard;
}

test('of a page that is at hand is told only that it is there', async () => {
  expect(await told(20)).toEqual(['idle /next']);
});

test('of a page that takes its time is told that it is on its way', async () => {
  expect(await told(500)).toEqual(['loading /', 'idle /next']);
});

test('who no longer listens is told nothing', async () => {
  expect(await told(500, 30)).toEqual([]);
});
