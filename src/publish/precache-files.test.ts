import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { article, source } from '#article/article.fixture.ts';
import { librarySourceId } from '#article/library-source.ts';
import { packFile } from '#lib/pack.ts';
import { libraryFiles } from './library-files.ts';
import { packFiles } from './pack-files.ts';
import { precacheEntries } from './precache-files.ts';
import { writerInto } from './writer.ts';

const out = mkdtempSync(path.join(os.tmpdir(), 'stet-precache-'));
afterEach(() => rmSync(out, { recursive: true }));

test('what the pack has no room for is kept by itself, and nothing is kept twice', async () => {
  const road = source('a', { title: 'A road' });
  const long = source('b', { title: 'A bridge' });
  const library = [
    { article: article({ id: 'road', sources: [road] }), related: [] },
    { article: article({ id: 'bridge', sources: [long] }), related: [] },
  ];
  const write = writerInto(out);
  for (const file of libraryFiles(library)) write(file.path, file.text);
  for (const file of ['search/headlines.json', 'assets/app.js']) write(file, '{}');
  // More than the pack holds.
  write('article/bridge/sources.bib', 'x'.repeat(1_000_000));
  write(packFile, await packFiles(out, library));
  const packed = Object.keys(JSON.parse(await packFiles(out, library)));
  const kept = (await precacheEntries(out, library)).entries.map(([file]) => file);
  expect(packed).toEqual([...['bib', 'ris', 'json'].map((ending) => `article/road/sources.${ending}`), `data/source/${librarySourceId(road)}.json`]);
  expect(kept).toEqual(expect.arrayContaining([packFile, 'article/bridge/sources.bib', 'article/bridge/sources.ris', `data/source/${librarySourceId(long)}.json`]));
  expect(kept.filter((file) => packed.includes(file))).toEqual([]);
});
