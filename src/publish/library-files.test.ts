import { expect, test } from 'vitest';
import { article, figure, source } from '#article/article.fixture.ts';
import type { Picture } from '#article/block.ts';
import { summarise } from '#article/summary.ts';
import { decodePlaces } from '#intake/decode-places.ts';
import { decodeTimeline } from '#intake/decode-timeline.ts';
import { decodeSource, decodeSourcePart } from '#intake/decode-sources.ts';
import { decodeListPage, decodeTopics } from '#intake/decode-lists.ts';
import { decodeNeighbours } from '#intake/decode-neighbours.ts';
import { libraryFiles } from './library-files.ts';

const map: Picture = { kind: 'map', places: [{ name: 'Town', latitude: 40, longitude: 20, main: true }] };
const bridge = article({
  id: 'bridge',
  lead: { ...figure('lead'), picture: map },
  body: [figure('b1'), { ...figure('b2'), picture: map }],
});
const road = article({ id: 'road', lead: figure('lead'), sources: [source('a', { title: 'A road' })] });
const thread = { title: 'Works', part: 1, count: 2, parts: [{ part: 1, id: 'bridge', headline: 'A bridge opens', lang: 'en', day: '2021-08-09' }] };
const aroundBridge = { related: [summarise(road)], shared: [{ article: 'road', sources: 2 }], thread };
const files = libraryFiles([
  { article: bridge, ...aroundBridge },
  { article: road, related: [] },
]);
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

test('a library has a list, related articles for each, a drawing for each crop of each map, the sources as files, and the schema', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'data/list/all/1.json',
    'data/list/place-town/1.json',
    'data/topics.json',
    'data/timeline/newest.json',
    'data/places.json',
    'data/related/bridge.json',
    'data/related/road.json',
    'data/sources/1.json',
    'data/source/publisher-8499b900.json',
    'media/drawings/bridge/lead-wide.svg',
    'media/drawings/bridge/lead-narrow.svg',
    'media/drawings/bridge/b2-wide.svg',
    'media/drawings/bridge/b2-narrow.svg',
    'article/road/sources.bib',
    'article/road/sources.ris',
    'article/road/sources.json',
    'schema/article-1.json',
  ]);
});

test('lists read back as the summaries that they were written from', () => {
  const { lead: _, ...row } = summarise(road);
  expect(decodeListPage(textOf('data/list/all/1.json'))).toMatchObject({ ok: true, value: { page: 1, pages: 1, total: 2, articles: [summarise(bridge), row] } });
  expect(decodeTimeline(textOf('data/timeline/newest.json'))).toMatchObject({ ok: true, value: { events: [] } });
  expect(decodePlaces(textOf('data/places.json'))).toMatchObject({ ok: true, value: { places: [{ slug: 'town', count: 1 }] } });
  expect(decodeTopics(textOf('data/topics.json'))).toEqual({ ok: true, value: [] });
  expect(decodeNeighbours(textOf('data/related/bridge.json'))).toEqual({ ok: true, value: aroundBridge });
  expect(decodeNeighbours(textOf('data/related/road.json'))).toEqual({ ok: true, value: { related: [] } });
});

test('sources have a list, and each a file for every name that articles give it', () => {
  const url = 'https://example.org/';
  const written = libraryFiles([
    { article: article({ id: 'a', sources: [source('s', { url, publisher: 'TASS', title: 'A drill' })] }), related: [] },
    { article: article({ id: 'b', sources: [source('s', { url, publisher: 'Tass agency' })] }), related: [] },
  ]).filter(({ path }) => path.startsWith('data/source'));
  const [list, file, alias] = written;
  expect(written).toHaveLength(3);
  expect(decodeSourcePart(list?.text ?? '')).toMatchObject({ ok: true, value: { part: 1, sources: [{ publisher: 'TASS', articles: 2, claims: 0 }] } });
  expect(file?.path).toMatch(/^data\/source\/tass-[0-9a-f]{8}\.json$/);
  expect(alias?.path).toMatch(/^data\/source\/tass-agency-[0-9a-f]{8}\.json$/);
  expect(alias?.text).toBe(file?.text);
  expect(decodeSource(file?.text ?? '')).toMatchObject({ ok: true, value: { source: { title: 'A drill' }, articles: [{ id: 'a' }, { id: 'b' }] } });
});

test('maps are drawn at the sizes of their crops', () => {
  expect(textOf('media/drawings/bridge/lead-wide.svg')).toContain('viewBox="0 0 680 320"');
  expect(textOf('media/drawings/bridge/lead-narrow.svg')).toContain('viewBox="0 0 400 300"');
});

test('sources are files in each format', () => {
  expect(textOf('article/road/sources.bib')).toContain('title = {{A road}}');
  expect(textOf('article/road/sources.ris')).toContain('TI  - A road\r\n');
  expect(JSON.parse(textOf('article/road/sources.json'))).toMatchObject([{ id: 'a', title: 'A road' }]);
});

test('the published schema asks of an editor only what has no default', () => {
  expect(JSON.parse(textOf('schema/article-1.json'))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Stet article, version 1',
    required: ['schema', 'id', 'headline', 'standfirst', 'located', 'published', 'lang', 'body', 'sources'],
  });
});
