import { expect, test } from 'vitest';
import { formatBytes } from '#lib/format-bytes.ts';
import { joinStates, saveLabel } from './join-states.ts';
import type { SaveState } from './saving-context.ts';

const none: SaveState = { kind: 'none' };
const half: SaveState = { kind: 'saving', share: 0.5 };
const saved: SaveState = { kind: 'saved', bytes: 1_000 };
const stale: SaveState = { kind: 'stale', bytes: 2_000 };
const failed: SaveState = { kind: 'failed' };

test.each<[SaveState[], SaveState, string]>([
  [[none], none, 'Save offline'],
  [[saved, none], none, 'Save offline'],
  [[saved, half], { kind: 'saving', share: 0.75 }, 'Saving… 75%'],
  [[half, failed], { kind: 'saving', share: 0.25 }, 'Saving… 25%'],
  [[saved, saved], { kind: 'saved', bytes: 2_000 }, 'Saved · 2 kB'],
  [[saved, stale], { kind: 'stale', bytes: 3_000 }, 'Out of date: update'],
  [[saved, failed, none], failed, 'Failed: retry'],
])('%j together are %j: “%s”', (states, joined, label) => {
  expect(joinStates(states)).toEqual(joined);
  expect(saveLabel(joined, formatBytes)).toBe(label);
});
