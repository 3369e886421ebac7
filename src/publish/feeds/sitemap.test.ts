import { expect, test } from 'vitest';
import { site } from './publishing.fixture.ts';
import { robotsFile, sitemapFiles } from './sitemap.ts';
import { validateSitemap } from './validators.fixture.ts';

const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/article/a${index}` }));

test('a sitemap lists pages by their canonical addresses, with the day of their last change', () => {
  const files = sitemapFiles([{ path: '/' }, { path: '/article/a%26b', changed: '2026-11-21' }], site);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
  const [{ text } = { text: '' }] = files;
  validateSitemap(text);
  expect(text).toContain('<loc>https://example.org/news/</loc>');
  expect(text).toContain('<url><loc>https://example.org/news/article/a%26b/</loc><lastmod>2026-11-21T00:00:00Z</lastmod></url>');
  expect(() => validateSitemap(text.replaceAll('loc>', 'location>'))).toThrow(/loc/);
});

test('above the number of addresses that a file may hold it is split, with an index', () => {
  const files = sitemapFiles(pages(50_001), site);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.map(({ text }) => text.match(/<loc>/g)?.length)).toEqual([2, 50_000, 1]);
  for (const { text } of files) expect(() => validateSitemap(text)).not.toThrow();
  expect(files[0]?.text).toContain('<sitemap><loc>https://example.org/news/sitemap-2.xml</loc></sitemap>');
  expect(sitemapFiles(pages(50_000), site)).toHaveLength(1);
});

test('no file is larger than it may be', () => {
  const bytes = 1_000;
  const files = sitemapFiles(pages(40), site, { addresses: 50_000, bytes });
  expect(files.length).toBeGreaterThan(3);
  for (const { text } of files.slice(1)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
  expect(files.slice(1).flatMap(({ text }) => text.match(/<loc>/g) ?? [])).toHaveLength(40);
});

test('robots.txt lets everybody read, and names the sitemap where its address is known', () => {
  expect(robotsFile(site).text).toBe('User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n');
  expect(robotsFile({ name: 'Stet', description: 'd', lang: 'en' }).text).toBe('User-agent: *\nDisallow:\n');
});
