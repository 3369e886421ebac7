import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

const cutRemedy = 'Fetch or save the whole file again.';
const mendRemedy = 'Mend the JSON there: no comments, no trailing commas.';

test('sound JSON gives its value, with or without a byte-order mark', () => {
  expect(parseJson('{"a":[1,"мост",null]}')).toEqual({ ok: true, value: { a: [1, 'мост', null] } });
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

test.each([
  ['in a list', '{"a":[1,\n  2', 'line 2, column 4'],
  ['in a text', '{\n  "headline": "A bri', 'line 2, column 21'],
  ['after a colon', '{\n\n"a":', 'line 3, column 5'],
  ['in a word', '{"a":tr', 'line 1, column 8'],
  ['at its start', '', 'line 1, column 1'],
  ['before blank lines', '{"a":1\n\n', 'line 3, column 1'],
])('a file cut off %s is said to end too early, and where', (_, text, where) => {
  const error = { path: '', problem: `At ${where} it is not JSON: it ends too early.`, remedy: cutRemedy };
  expect(parseJson(text)).toEqual({ ok: false, error });
});

test.each([
  ['a trailing comma', '{\n  "a": 1,\n}', 'line 3, column 1'],
  ['a missing colon', '{"a" 1}', 'line 1, column 6'],
  ['a second document', '{}\n{}', 'line 2, column 1'],
])('%s is found by line and column', (_, text, where) => {
  const error = { path: '', problem: `At ${where} it is not JSON.`, remedy: mendRemedy };
  expect(parseJson(text)).toEqual({ ok: false, error });
});

test.each(['// a comment\n{}', '{"a":NaN}', "{'a':1}", '{a:1}'])('%j is not JSON', (text) => {
  expect(parseJson(text)).toMatchObject({ ok: false, error: { path: '', remedy: mendRemedy } });
});

test.each(['<!doctype html><title>Log in', '\n <html>', '\uFEFF<!doctype html>'])('%j is called a web page', (text) => {
  const error = { path: '', problem: 'This is a web page, not JSON.', remedy: 'Put the article file in its place.' };
  expect(parseJson(text)).toEqual({ ok: false, error });
});

test.each([
  ['{"sources":[{"__proto__":{"id":"a"}}]}', 'sources[0].__proto__', '__proto__'],
  ['{"constructor":1}', 'constructor', 'constructor'],
  ['[{"a":{"prototype":1}}]', '[0].a.prototype', 'prototype'],
])('%s holds a field that touches prototypes', (text, path, name) => {
  const error = { path, problem: `No field may be called "${name}".`, remedy: 'Remove it.' };
  expect(parseJson(text)).toEqual({ ok: false, error });
});

test('ids such as toString are texts like any other', () => {
  expect(parseJson('{"id":"__proto__","toString":1}')).toMatchObject({ ok: true });
});

test('64 levels are read, 65 are refused with their path', () => {
  const path = Array.from({ length: 64 }, () => 'a').join('.');
  expect(parseJson(`${'['.repeat(64)}1${']'.repeat(64)}`)).toMatchObject({ ok: true });
  expect(parseJson(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`)).toEqual({
    ok: false,
    error: { path, problem: 'It is nested more than 64 deep.', remedy: 'Flatten it.' },
  });
});

test('a hundred thousand levels are refused like 65', () => {
  expect(parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({
    ok: false,
    error: { problem: 'It is nested more than 64 deep.' },
  });
});

test.each(['1e999', '-1e999'])('%s is too large a number', (number) => {
  const error = { path: 'places[0].lat', problem: 'The number is too large.', remedy: 'Give a number below 1e308.' };
  expect(parseJson(`{"places":[{"lat":${number}}]}`)).toEqual({ ok: false, error });
});

test('5 million characters are read, one more is refused unread', () => {
  expect(parseJson(`"${'a'.repeat(4_999_998)}"`)).toMatchObject({ ok: true });
  expect(parseJson(`"${'a'.repeat(4_999_999)}"`)).toEqual({
    ok: false,
    error: { path: '', problem: 'The file is over 5 MB.', remedy: 'Split the article, or move pictures out of it.' },
  });
});

test.each([
  ['control characters', 'a\\u0000b\\u0007c\\u007fd', 'abcd'],
  ['bidi overrides, embeddings and isolates', 'a\\u202Eb\\u202Ac\\u2066d\\u2069e', 'abcde'],
])('%s are dropped from every text', (_, text, cleaned) => {
  expect(parseJson(`{"a":["${text}"]}`)).toEqual({ ok: true, value: { a: [cleaned] } });
});

test('half a pair becomes the replacement character', () => {
  expect(parseJson('"a\\uD83Db"')).toEqual({ ok: true, value: 'a\uFFFDb' });
});

test('a list of 65 empty levels is refused', () => {
  expect(parseJson(`${'['.repeat(65)}${']'.repeat(65)}`)).toMatchObject({ ok: false });
});

test('a byte-order mark shifts no line or column', () => {
  expect(parseJson('\uFEFF{\n,}')).toMatchObject({ ok: false, error: { problem: 'At line 2, column 1 it is not JSON.' } });
});
