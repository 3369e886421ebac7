import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Military exercises', 'military-exercises'],
  ['Russia–China', 'russia-china'],
  ['SCO', 'sco'],
  ['  At  sea ', 'at-sea'],
  ['Économie', 'économie'],
  ['Центральная Азия', 'центральная-азия'],
  ['हिन्दी', 'हिन्दी'],
  ['上海合作组织', '上海合作组织'],
])('%j reads %j in an address', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('spellings of one name have one slug', () => {
  expect(slugOf('Russia - China')).toBe(slugOf('russia–china'));
  expect(slugOf('E\u0301conomie')).toBe(slugOf('\u00c9conomie'));
});

test('names that differ in a sign that an address cannot have are kept apart', () => {
  expect(slugOf('C')).toBe('c');
  expect(slugOf('C++')).toMatch(/^c-[0-9a-f]{8}$/);
  expect(slugOf('C++')).not.toBe(slugOf('C#'));
  expect(slugOf('../..')).toMatch(/^[0-9a-f]{8}$/);
  expect(slugOf('')).toMatch(/^[0-9a-f]{8}$/);
});

test('a long name is cut and kept apart from others that begin like it', () => {
  const [one, other] = [slugOf(`${'long '.repeat(40)}one`), slugOf(`${'long '.repeat(40)}other`)];
  expect(one).toMatch(/^(long-){11}long-[0-9a-f]{8}$/);
  expect(other).not.toBe(one);
});
