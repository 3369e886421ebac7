import { expect, test } from 'vitest';
import type { LibrarySource } from '#article/library-source.ts';
import { decodeSource, decodeSourcePart } from './decode-sources.ts';

const drill: LibrarySource = {
  id: 'tass-1a2b3c4d',
  source: { publisher: 'TASS', kind: 'agency', url: 'https://example.org/', lang: 'ru', excerpt: 'Слово' },
  articles: [
    {
      id: 'bridge',
      headline: 'A bridge opens',
      lang: 'en',
      dir: 'ltr',
      claims: [{ number: 2, before: 'It ', claim: 'ended', after: '.', locator: 'p. 3', passage: { text: 'Слово' } }],
    },
  ],
};

test('a source reads back as it was written, and what is unknown is passed over', () => {
  expect(decodeSource(JSON.stringify({ ...drill, aliases: [] }))).toEqual({ ok: true, value: drill });
});

test('the list of sources reads back', () => {
  const source = { id: 'tass-1a2b3c4d', publisher: 'TASS', kind: 'agency', articles: 1, claims: 2 };
  const part = { part: 1, parts: [{ from: 'P', to: 'P', count: 1 }], sources: [source] };
  expect(decodeSourcePart(JSON.stringify(part))).toEqual({ ok: true, value: part });
});

test('what is cut short is unreadable', () => {
  expect(decodeSourcePart('{"sources": [')).toMatchObject({ ok: false, error: { reason: 'unreadable' } });
});

test.each<[string, unknown, string]>([
  ['a claim without a number', { ...drill, articles: [{ ...drill.articles[0], claims: [{ claim: 'x' }] }] }, 'articles[0].claims[0].number'],
  ['a kind that is none', { ...drill, source: { ...drill.source, kind: 'blog' } }, 'source.kind'],
])('%s is invalid, and said where', (_, file, path) => {
  const decoded = decodeSource(JSON.stringify(file));
  expect(decoded).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  expect(decoded.ok ? [] : decoded.error.problems.map((problem) => problem.path)).toContain(path);
});
