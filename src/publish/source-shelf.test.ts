import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { abstractOf } from '#article/abstract.ts';
import { article, claim, paragraph, source, span } from '#article/article.fixture.ts';
import { prepare } from '#article/prepare.ts';
import { describe, noteFile } from './article-file.ts';
import { shelveSources } from './source-shelf.ts';

const story = (id: string, words: string, title = 'A drill') =>
  prepare(article({ id, sources: [source('a', { title }), source('b', { publisher: 'Asia-Plus' })], body: [paragraph('b1', span(words), claim(0, 'a claim', 'a'), span('.'))] }));
const keep = () => ({ at: path.join(mkdtempSync(path.join(tmpdir(), 'stet-shelf-')), 'sources'), code: 'code' });
/** What is known of each source of a shelf, and its page of the list. */
const known = ({ rows, sourceOf, part }: ReturnType<typeof shelveSources>) => [rows.map(sourceOf), part(1)];

test('what was kept is the same as what is found, with the words as they are now', () => {
  const kept = keep();
  shelveSources([story('one', 'Once '), story('two', 'Twice ')], kept);
  const changed = [story('one', 'Never '), story('two', 'Twice ')];
  utimesSync(kept.at, 0, 0);
  expect(known(shelveSources(changed, kept))).toEqual(known(shelveSources(changed)));
  expect(statSync(kept.at).mtimeMs).toBe(0);
});

test('other sources, other articles or other code are found anew', () => {
  const kept = keep();
  const one = story('one', 'Once ');
  shelveSources([one], kept);
  for (const changed of [[story('one', 'Once ', 'Another drill')], [one, story('two', 'Twice ')], []]) {
    expect(known(shelveSources(changed, kept))).toEqual(known(shelveSources(changed)));
  }
  const before = readFileSync(kept.at, 'utf8');
  shelveSources([], { ...kept, code: 'new code' });
  expect(readFileSync(kept.at, 'utf8')).not.toBe(before);
});

test('a source has another key when the file of an article that lists it has changed; a page of the list has not', () => {
  const one = story('one', 'Once ');
  const [before, after] = [shelveSources([one]), shelveSources([story('one', 'Never ')])];
  const keyOf = (shelf: typeof before) => shelf.rows.map(shelf.keyOfSource);
  expect(keyOf(after)).not.toEqual(keyOf(before));
  expect(after.keyOfPart(1)).toBe(before.keyOfPart(1));
});

test('claims are read from the file of an article of which there is an abstract', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'stet-shelf-')), 'one.json');
  const text = { children: [{ _type: 'span', text: 'It ended', marks: ['c'] }], markDefs: [{ _key: 'c', _type: 'citation', sources: [{ source: 'a' }] }] };
  const wire = { schema: 1, id: 'one', headline: 'H', standfirst: 'S', located: 'Town', published: '2021-08-09', lang: 'en', body: [{ _type: 'block', ...text }], sources: [{ id: 'a', publisher: 'P', title: 'T', kind: 'other' }] };
  writeFileSync(file, JSON.stringify(wire));
  const kept = abstractOf(story('one', ''));
  noteFile(kept, describe(JSON.stringify(wire)), file);
  const shelf = shelveSources([kept]);
  expect(shelf.rows.map(shelf.sourceOf).flatMap(({ articles }) => articles.flatMap(({ claims }) => claims.map((each) => each.claim)))).toEqual(['It ended']);
});
