import { expect, test } from 'vitest';
import { afterSeeing, baselineOf, isNewTo, type KnownText } from './baseline.ts';

const text = (version: string, how: 'saved' | 'read', at = 1): KnownText => ({ version, article: `text ${version}`, how, at });
const read = { id: 'a', ...text('1', 'read', 5), readAt: 5 };

test('nothing that is known cannot have changed', () => {
  expect(baselineOf(undefined, undefined, '2')).toBeUndefined();
});

test('what was read counts before what is saved, unless it is the same', () => {
  expect(baselineOf(read, undefined, '2')).toEqual({ known: text('1', 'read', 5) });
  expect(baselineOf(read, text('0', 'saved'), '2')).toEqual({ known: text('1', 'read', 5) });
  expect(baselineOf(read, text('1', 'saved'), '2')).toEqual({ known: text('1', 'saved') });
  expect(baselineOf(undefined, text('0', 'saved'), '2')).toEqual({ known: text('0', 'saved') });
});

test('a change is told of until it was seen, and can be looked at again', () => {
  const first = baselineOf(read, undefined, '2');
  if (!first) throw new Error('a baseline');
  expect([isNewTo(first, '1'), isNewTo(first, '2')]).toEqual([false, true]);
  const record = afterSeeing('a', first, { version: '2', article: 'text 2' }, 9);
  const again = baselineOf(record, undefined, '2');
  expect(again).toEqual({ known: text('1', 'read', 5), seen: '2' });
  expect(again && isNewTo(again, '2')).toBe(false);
});

test('what changes after that is held against what was seen', () => {
  const record = afterSeeing('a', { known: text('1', 'saved') }, { version: '2', article: 'text 2' }, 9);
  const later = baselineOf(record, text('1', 'saved'), '3');
  expect(later).toEqual({ known: text('2', 'read', 9) });
  expect(later && isNewTo(later, '3')).toBe(true);
  // Also where it goes back to what it was.
  expect(baselineOf(record, text('1', 'saved'), '1')).toEqual({ known: text('2', 'read', 9) });
});
