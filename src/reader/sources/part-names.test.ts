import { expect, test } from 'vitest';
import { partNames } from './part-names.ts';

test('parts are named by as much of their first and last publishers as tells them from their neighbours', () => {
  const parts = [
    { from: 'A24', to: 'Belarus Today', count: 5 },
    { from: 'Belarusian News', to: 'TASS', count: 5 },
    { from: 'Xinhua', to: 'Xinhua', count: 5 },
    { from: 'Xinhua', to: 'Zvezda', count: 5 },
  ];
  expect(partNames(parts)).toEqual(['A24 – Belarus', 'Belarusi – TAS', 'Xinhua', 'Xinhua – Zve']);
});
