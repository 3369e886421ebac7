import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { abstractOf } from '#article/abstract.ts';
import { article } from '#article/article.fixture.ts';
import { openNotes } from './notes.ts';

const noted = (id: string, key: string) => ({
  file: { key, version: '1', bytes: 2 },
  article: article({ id, headline: 'Two\nlines' }),
  entry: { file: `${id}.json`, id, headline: id, thread: 'T', pointers: [], pictures: [] },
  remarks: [],
});

/** Where notes are kept that a build has made on two files. */
function kept(): string {
  const at = path.join(mkdtempSync(path.join(tmpdir(), 'stet-notes-')), 'notes');
  const notes = openNotes(at, 'code');
  for (const id of ['a', 'b']) notes.add(`${id}.json`, noted(id, `key of ${id}`));
  notes.close();
  return at;
}

test('what was noted of a file is found again as long as its content is the same', () => {
  const notes = openNotes(kept(), 'code');
  expect(notes.find('a.json', 'key of a')).toEqual({ ...noted('a', 'key of a'), article: abstractOf(noted('a', 'key of a').article) });
  expect(notes.find('b.json', 'another key')).toBeUndefined();
  expect(notes.find('c.json', 'key of a')).toBeUndefined();
});

test('what was found or added is kept, nothing else', () => {
  const at = kept();
  const second = openNotes(at, 'code');
  second.find('a.json', 'key of a');
  second.add('c.json', noted('c', 'key of c'));
  second.close();
  const third = openNotes(at, 'code');
  expect(third.find('a.json', 'key of a')?.article.id).toBe('a');
  expect(third.find('b.json', 'key of b')).toBeUndefined();
  expect(third.find('c.json', 'key of c')?.article.headline).toBe('Two\nlines');
});

test('notes of other code are worth nothing', () => {
  expect(openNotes(kept(), 'new code').find('a.json', 'key of a')).toBeUndefined();
});
