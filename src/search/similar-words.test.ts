import { expect, test } from 'vitest';
import { similarWords } from './similar-words.ts';

const words = ['exercise', 'exercises', 'moscow', 'ningxia', 'ninja', 'qingtongxia', 'russia', 'tajikistan', 'tank', 'шахед'];
const found = (misspelt: string): string[] => similarWords(misspelt, words).places.map((index) => words[index] ?? '');

test('a letter may be wrong, missing, superfluous, or swapped with its neighbour', () => {
  expect(found('rossia')).toEqual(['russia']);
  expect(found('rusia')).toEqual(['russia']);
  expect(found('russsia')).toEqual(['russia']);
  expect(found('ningixa')).toEqual(['ningxia']);
  expect(found('umoscow')).toEqual(['moscow']);
  expect(found('шахет')).toEqual(['шахед']);
});

test('long words may have two mistakes, short ones one, and very short ones none', () => {
  expect(found('tadjikstan')).toEqual(['tajikistan']);
  expect(found('qingtonqsia')).toEqual(['qingtongxia']);
  expect(found('rosia')).toEqual([]);
  expect(found('tnk')).toEqual([]);
});

test('a word that is still being typed is taken for the beginning of one', () => {
  expect(found('tajkis')).toEqual(['tajikistan']);
  expect(found('exersise')).toEqual(['exercise', 'exercises']);
});

test('only the nearest are found, and nothing for what is longer than any word', () => {
  expect(found('ninqja')).toEqual(['ninja']);
  expect(found('x'.repeat(40))).toEqual([]);
});
