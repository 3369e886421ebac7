import { expect, test } from 'vitest';
import { createStore } from './store.ts';

test('listeners hear of a change, find the new value, and hear no more once they left', () => {
  const store = createStore('before');
  const heard: string[] = [];
  const leave = store.subscribe(() => heard.push(store.get()));
  store.set('after');
  leave();
  store.set('later');
  expect(heard).toEqual(['after']);
  expect(store.get()).toBe('later');
});
