import { expect, test } from 'vitest';
import { headLinks } from './head-links.ts';
import { hostile, library, site } from './publishing.fixture.ts';
import { validateWellFormed } from './validators.fixture.ts';

const [{ article } = { article: undefined }] = library;
const page = { path: '/article/a', title: hostile, description: 'd', article };
const properties = (html: string): Map<string, string> =>
  new Map([...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(([, name = '', content = '']) => [name, content]));

test('a page of an article has what Open Graph and X ask for, with whole addresses', () => {
  const html = headLinks(page, site);
  const found = properties(html);
  expect(Object.fromEntries(found)).toMatchObject({
    'og:type': 'article',
    'og:url': 'https://example.org/news/article/a/',
    'og:image': 'https://example.org/news/media/cards/%D0%BC%D0%BE%D1%81%D1%82%201.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:site_name': 'Tom &amp; Co',
    'twitter:card': 'summary_large_image',
    'article:published_time': '2026-11-20',
  });
  expect(found.get('og:title')).toMatch(/^&lt;\/script&gt;&lt;!--/);
  expect(html).toContain('<link rel="canonical" href="https://example.org/news/article/a/">');
  expect(html.match(/rel="alternate"/g)).toHaveLength(3);
  expect(() => validateWellFormed(`<head>${html.replaceAll('">', '"/>')}</head>`)).not.toThrow();
});

test('other pages are of the website and have its picture', () => {
  expect(Object.fromEntries(properties(headLinks({ path: '/', title: 'Stories' }, site)))).toMatchObject({
    'og:type': 'website',
    'og:url': 'https://example.org/news/',
    'og:image': 'https://example.org/news/media/site-card.png',
  });
});

test('without the site’s address nothing names one', () => {
  const html = headLinks(page, { name: 'Stet', description: 'd', lang: 'en' });
  expect(html).not.toMatch(/canonical|alternate|og:url|og:image|http/);
  expect(html).toContain('og:title');
});
