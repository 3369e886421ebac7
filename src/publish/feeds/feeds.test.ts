import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { article } from '#article/article.fixture.ts';
import { atom } from './atom.ts';
import { feedItems } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { hostile, library, site } from './publishing.fixture.ts';
import { rss } from './rss.ts';
import { jsonFeedProblems, validateAtom, validateWellFormed } from './validators.fixture.ts';

const items = feedItems(library, site);
const page = 'https://example.org/news/article/%D0%BC%D0%BE%D1%81%D1%82%201/';
/** What of the hostile text an XML file can hold. */
const held = hostile.replaceAll(/[\u0000-\u0008\uFFFE]/g, '').replace('\uD800', '\uFFFD');

test('RSS reads back with the texts that went in', () => {
  const text = rss(items, site);
  validateWellFormed(text);
  const feed = parseRssFeed(text);
  expect(feed).toMatchObject({
    title: 'Tom & Co',
    link: 'https://example.org/news/',
    description: 'News <with> “sources”.',
    language: 'en',
    lastBuildDate: 'Sat, 21 Nov 2026 08:30:00 GMT',
    atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: 'https://example.org/news/feed.xml' }] },
  });
  expect(feed.items).toHaveLength(2);
  expect(feed.items?.[0]).toMatchObject({
    title: held,
    link: page,
    guid: { value: page, isPermaLink: true },
    pubDate: 'Fri, 20 Nov 2026 00:00:00 GMT',
    description: `Standfirst ${held}`,
    categories: [{ name: held }, { name: 'Roads' }],
    dc: { creators: [`A. ${held}`] },
    content: { encoded: items[0]?.content },
  });
});

test('Atom keeps to the grammar of RFC 4287 and reads back with the texts that went in', () => {
  const text = atom(items, site);
  validateAtom(text);
  const feed = parseAtomFeed(text);
  expect(feed).toMatchObject({
    id: 'https://example.org/news/',
    title: { value: 'Tom & Co' },
    updated: '2026-11-21T08:30:00Z',
    links: [{ rel: 'self', href: 'https://example.org/news/atom.xml' }, { rel: 'alternate', href: 'https://example.org/news/' }],
  });
  expect(feed.entries?.[0]).toMatchObject({
    id: page,
    title: { value: held },
    published: '2026-11-20T00:00:00Z',
    updated: '2026-11-21T08:30:00Z',
    authors: [{ name: `A. ${held}` }],
    summary: { value: `Standfirst ${held}` },
    content: { type: 'html', value: items[0]?.content },
  });
  expect(() => validateAtom(text.replace(/<updated>[^<]*<\/updated>/, ''))).toThrow(/feed/);
});

test('JSON Feed keeps to its schema and names the picture, the authors and each topic once', () => {
  const text = jsonFeed(items, site);
  expect(jsonFeedProblems(text)).toEqual([]);
  expect(jsonFeedProblems(text.replace(/"url":"[^"]*"/, '"url":"/relative"'))).not.toEqual([]);
  expect(parseJsonFeed(text).items?.[0]).toMatchObject({
    id: page,
    url: page,
    title: hostile,
    image: 'https://example.org/news/media/cards/%D0%BC%D0%BE%D1%81%D1%82%201.png',
    date_published: '2026-11-20T00:00:00Z',
    date_modified: '2026-11-21T08:30:00Z',
    tags: [hostile, 'Roads'],
  });
});

test('feeds bring the fifty articles that were published last, the newest first', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ article: article({ id: `a${index}`, published: `2026-09-${String(1 + (index % 30)).padStart(2, '0')}` }), related: [] }));
  const newest = feedItems(many, site);
  expect(newest).toHaveLength(50);
  expect(newest.slice(0, 3).map(({ address }) => address)).toEqual(['a29', 'a59', 'a28'].map((id) => `https://example.org/news/article/${id}/`));
});

test('a library without articles has valid feeds', () => {
  expect(() => validateAtom(atom([], site))).not.toThrow();
  expect(() => validateWellFormed(rss([], site))).not.toThrow();
  expect(jsonFeedProblems(jsonFeed([], site))).toEqual([]);
});
