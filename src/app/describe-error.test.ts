import { expect, test } from 'vitest';
import { PartError } from '#lib/load-part.ts';
import { LoadError } from '#library/load-error.ts';
import { describeError } from './describe-error.ts';

test.each<[unknown, string, RegExp]>([
  [new LoadError('unreachable', 'a.json'), 'This page cannot be reached', /Check the connection/],
  [new LoadError('busy', 'a.json'), 'The server asks for patience', /in a moment/],
  [new LoadError('busy', 'a.json', { seconds: 30 }), 'The server asks for patience', /for 30 seconds/],
  [new PartError(), 'A part of Stet is missing', /loads the page anew/],
  [new Error('Odd'), 'Something went wrong', /Odd/],
])('%s has a name, and says what to do', (error, title, advice) => {
  expect(describeError(error).title).toBe(title);
  expect(describeError(error).advice).toMatch(advice);
});
