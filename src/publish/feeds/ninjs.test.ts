import { expect, test } from 'vitest';
import { ninjs } from './ninjs.ts';
import { hostile, library, site } from './publishing.fixture.ts';
import { ninjsProblems } from './validators.fixture.ts';

const [first, second] = library.map((bundled) => ninjs(bundled, site));

test('every article is a ninjs file by the published schema', () => {
  for (const { text } of library.map((bundled) => ninjs(bundled, site))) expect(ninjsProblems(text)).toEqual([]);
  expect(first?.path).toBe('article/мост 1/ninjs.json');
  expect(ninjsProblems('{"type":"text"}')).not.toEqual([]);
  expect(ninjsProblems(second?.text.replace('{', '{"unknown":1,') ?? '')).not.toEqual([]);
});

test('its sources travel as associated objects, and what it is related to says how', () => {
  expect(JSON.parse(first?.text ?? '')).toMatchObject({
    uri: 'https://example.org/news/article/%D0%BC%D0%BE%D1%81%D1%82%201/',
    headlines: [{ role: 'main', value: hostile }],
    firstCreated: '2026-11-20T00:00:00Z',
    versionCreated: '2026-11-21T08:30:00Z',
    renditions: [{ name: 'card', contentType: 'image/png', width: 1200, height: 630 }, { name: 'lead', width: 1200, height: 800 }],
    associations: [
      { rel: 'source', uri: 'https://example.com/%D0%BF%D0%BB%D0%B0%D0%BD?a=1&b=%222%22', language: 'ru', infoSources: [{ name: 'The town', role: 'publisher' }] },
      { rel: 'background', uri: 'https://example.org/news/article/road-old/', name: 'The old road' },
    ],
  });
});
