import { expect, test } from 'vitest';
import { formatDate, formatDays, languageName } from './format.ts';
import { languageNames } from './language-names.ts';

test.each([
  ['2021-08-09', '9 August 2021'],
  ['2021-08-09T23:30:00-11:00', '9 August 2021'],
  ['2021-08', 'August 2021'],
  ['2021', '2021'],
])('%s reads “%s”: as exact as it is', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test.each(['nonsense', '2021-13', '2021-08-32', 'last August', ''])('%j is no date and is given back as it came', (date) => {
  expect(formatDate(date)).toBe(date);
});

test.each([
  ['a run of days in one month', '2021-08-09', '2021-08-13', '9–13 August 2021'],
  ['in two months', '2021-08-30', '2021-09-03', '30 August – 3 September 2021'],
  ['in two years', '2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
  ['that starts and ends on one day', '2021-08-09', '2021-08-09', '9 August 2021'],
  ['that ends before it starts', '2021-08-09', '2021-08-01', '9 August 2021'],
  ['that ends on no day', '2021-08-09', 'nonsense', '9 August 2021'],
  ['that starts on no day', 'nonsense', '2021-08-09', 'nonsense'],
  ['with times', '2021-08-09T22:00:00Z', '2021-08-13T04:00:00Z', '9–13 August 2021'],
])('%s: %s to %s', (_, start, end, words) => {
  expect(formatDays(start, end)).toBe(words);
});

test('a day without an end is one day', () => {
  expect(formatDays('2021-08-09')).toBe('9 August 2021');
});

test.each([
  ['ru', 'Russian'],
  ['zh-Hans', 'Simplified Chinese'],
  ['qaa', 'qaa'],
  ['no tag!', 'no tag!'],
])('the language %s is called %s', (lang, name) => {
  expect(languageName(lang)).toBe(name);
});

test.each(Object.entries(languageNames))('%s is %s by the platform too', (lang, name) => {
  expect(new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(lang)).toBe(name);
});
