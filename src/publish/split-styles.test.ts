import { expect, test } from 'vitest';
import { splitStyles } from './split-styles.ts';

test('what no first screen shows is parted from the rest, in order', () => {
  expect(splitStyles('/*! a { */@layer components,later;@layer components{.a{color:red}}@layer later{.b::before{content:"}"}}@media print{.a{color:#000}}.c{top:0}@position-try --x{top:0}')).toEqual({
    first: '/*! a { */@layer components,later;@layer components{.a{color:red}}.c{top:0}',
    later: '@layer later{.b::before{content:"}"}}@media print{.a{color:#000}}@position-try --x{top:0}',
  });
});

test('a style sheet with nothing for later stays whole', () => {
  expect(splitStyles('.a{top:0}')).toEqual({ first: '.a{top:0}', later: '' });
});
