import { expect, test } from 'vitest';
import { spellingsOf, wordsOf } from './words.ts';

const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

test('capitals, accents, possessives and signs between digits are left out', () => {
  expect(words('Qingtongxia: São Tomé’s 10,000 men, 2.5 %')).toEqual(['qingtongxia', 'sao', 'tome', '10000', 'men', '2.5']);
  expect(words("Zapad-2021 O'Brien's")).toEqual(['zapad', '2021', 'obrien']);
});

test('words know where they stand in the text as it is written', () => {
  const text = 'In São Tomé’s bay';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'São', 'Tomé’s', 'bay']);
});

test('other scripts have their words, and Chinese and Japanese pairs of characters', () => {
  expect(words('Учения «Запад»')).toEqual(['учения', 'запад']);
  expect(words('2021年联合演习')).toEqual(['2021', '年联', '联合', '合演', '演习']);
  expect(words('水')).toEqual(['水']);
});

test('spellings are what the words are made of', () => {
  expect(spellingsOf('Su-57, 10,000')).toEqual(['Su', '57', '10,000']);
  expect(spellingsOf('…')).toEqual([]);
});
