import { expect, test } from 'vitest';
import { describeProblem } from './problem.ts';

test.each([
  ['sources[0].url', 'sources[0].url: It is empty. Fill it.'],
  ['', 'It is empty. Fill it.'],
])('a problem at %j is one line', (path, line) => {
  expect(describeProblem({ path, problem: 'It is empty.', remedy: 'Fill it.' })).toBe(line);
});
