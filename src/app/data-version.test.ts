import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { dataVersion } from './data-version.ts';

function versionOf(...data: [key: string, value: unknown][]): string {
  const client = new QueryClient();
  for (const [key, value] of data) client.setQueryData([key], value);
  return dataVersion(client);
}

test('the same data have the same version, in whatever order and whenever they came', () => {
  expect(versionOf(['a', { x: 1 }], ['b', 2])).toBe(versionOf(['b', 2], ['a', { x: 1 }]));
});

test.each<[string, [string, unknown][]]>([
  ['another value', [['a', { x: 2 }]]],
  ['another key', [['b', { x: 1 }]]],
  ['more data', [['a', { x: 1 }], ['b', 2]]],
  ['no data', []],
])('%s has another version', (_, data) => {
  expect(versionOf(...data)).not.toBe(versionOf(['a', { x: 1 }]));
});
