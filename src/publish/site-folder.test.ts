import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from './key-of.ts';
import { isKnown, touchedIn } from './ledger.ts';
import { codeKey, copyInto, openFolder } from './site-folder.ts';

/** A project's root with a site in it, and what is in the site. */
function project() {
  const root = mkdtempSync(path.join(tmpdir(), 'stet-folder-'));
  const out = path.join(root, 'dist');
  const files = () => readdirSync(out, { recursive: true }).map(String).toSorted();
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
  /** Marks a file, so that it is seen if it is written again. */
  const age = (file: string) => utimesSync(path.join(out, file), 0, 0);
  return { root, out, files, read, age, open: () => openFolder(root, out, touchedIn(root, out)) };
}

test('what is written again just so is left where it is', () => {
  const { out, read, open } = project();
  const first = open();
  first.write('a/index.html', 'one');
  first.close();
  const { mtimeMs } = statSync(path.join(out, 'a/index.html'));
  const second = open();
  second.write('a/index.html', 'one');
  second.close();
  expect(statSync(path.join(out, 'a/index.html')).mtimeMs).toBe(mtimeMs);
  const third = open();
  third.write('a/index.html', 'two');
  third.close();
  expect(read('a/index.html')).toBe('two');
});

test('what is made from the same is held, whatever it holds; from another it is not', () => {
  const { open } = project();
  const first = open();
  expect(first.holds('a.json', 'key')).toBe(false);
  first.write('a.json', 'text', 'key');
  first.close();
  const second = open();
  expect(second.holds('a.json', 'key')).toBe(true);
  expect(second.holds('a.json', 'other')).toBe(false);
});

test('what was changed or removed by another hand is made again', () => {
  const { out, read, age, open } = project();
  const first = open();
  first.write('changed.json', 'text', 'key');
  first.write('gone.json', 'text');
  first.close();
  writeFileSync(path.join(out, 'changed.json'), 'xext');
  age('changed.json');
  rmSync(path.join(out, 'gone.json'));
  const second = open();
  expect(second.holds('changed.json', 'key')).toBe(false);
  second.write('gone.json', 'text');
  expect(read('gone.json')).toBe('text');
});

test('what a build no longer makes is removed, with the folders that it leaves empty', () => {
  const { files, open } = project();
  const first = open();
  first.write('source/old/index.html', 'x');
  first.write('source/new/index.html', 'x');
  first.close();
  const second = open();
  second.write('source/new/index.html', 'x');
  second.prune();
  expect(files()).toEqual(['source', 'source/new', 'source/new/index.html']);
});

test('a folder is known once a build of it has ended, and no longer when one broke off', () => {
  const { root, out, open } = project();
  expect(isKnown(root, out)).toBe(false);
  open().close();
  expect(isKnown(root, out)).toBe(true);
  open();
  expect(isKnown(root, out)).toBe(false);
});

test('files of another hand are taken in, and a missing one is not', () => {
  const { files, open } = project();
  const first = open();
  first.write('a.txt', 'x');
  first.take('never-written.txt');
  first.close();
  const second = open();
  second.take('a.txt');
  second.close();
  expect(files()).toEqual(['a.txt']);
});

test('a folder is copied so far as it has changed', () => {
  const { root, out, read, age, open } = project();
  const from = mkdtempSync(path.join(root, 'public-'));
  writeFileSync(path.join(from, 'a.txt'), 'one');
  const copy = () => {
    const folder = open();
    copyInto(folder, out, from);
    folder.close();
  };
  copy();
  const { mtimeMs } = statSync(path.join(out, 'a.txt'));
  copy();
  expect(statSync(path.join(out, 'a.txt')).mtimeMs).toBe(mtimeMs);
  age('a.txt');
  writeFileSync(path.join(from, 'a.txt'), 'two');
  copy();
  expect(read('a.txt')).toBe('two');
});

test('keys tell texts apart, also where they are divided in other places', () => {
  expect(keyOf('a', 'b')).toBe(keyOf('a', 'b'));
  expect(keyOf('ab')).not.toBe(keyOf('a', 'b'));
  expect(codeKey('.')).toBe(codeKey('.'));
});

test('what another hand has written since the build began is made again', () => {
  const { read, open } = project();
  const first = open();
  first.write('index.html', 'page');
  first.close();
  const second = open();
  second.take('index.html');
  expect(second.holds('index.html', keyOf('page'))).toBe(false);
  second.write('index.html', 'page');
  expect(read('index.html')).toBe('page');
});
