import { expect, test } from 'vitest';
import { mayReload } from './reload-once.ts';

const now = 1_790_000_000_000;

test.each<[string, string | null, boolean]>([
  ['never', null, true],
  ['a minute ago', String(now - 60_000), true],
  ['a moment ago', String(now - 1_000), false],
  ['a moment ahead, by a clock that was set back', String(now + 1_000), false],
  ['twenty years ahead, by a clock that was wrong', String(now + 20 * 365 * 86_400_000), true],
  ['at a time that cannot be read', 'yesterday', true],
])('an app that reloaded %s', (_, last, may) => {
  expect(mayReload(last, now)).toBe(may);
});
