import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { jsonFeedProblems, ninjsProblems, validateAtom, validateSitemap, validateWellFormed } from '#publish/feeds/validators.fixture.ts';
import { expect, test } from './fixtures.ts';
import { specimenAddress, specimenFolder } from './specimens/all.ts';

test.use({ folder: specimenFolder });

const read = (file: string): Promise<string> => readFile(path.join(specimenFolder, file), 'utf8');
const articles = async (): Promise<string[]> => (await readdir(path.join(specimenFolder, 'articles'))).map((name) => path.basename(name, '.json'));
/** The file of the build behind a whole address. */
const fileAt = (address: string): string => decodeURIComponent(address.slice(specimenAddress.length)).replace(/(^|\/)$/, '$1index.html');

test('a build with an address has feeds that validate, and each of their addresses is a page', async () => {
  const rss = await read('feed.xml');
  validateWellFormed(rss);
  validateAtom(await read('atom.xml'));
  expect(jsonFeedProblems(await read('feed.json'))).toEqual([]);
  const items = parseRssFeed(rss).items ?? [];
  // Feeds hold the newest fifty.
  expect(items).toHaveLength(Math.min((await articles()).length, 50));
  for (const { link = '' } of items) expect(await read(fileAt(link))).toContain('<h1');
});

test('the sitemap validates and lists every page once, by the address that the page itself gives', async () => {
  const sitemap = await read('sitemap.xml');
  validateSitemap(sitemap);
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(listed).size).toBe(listed.length);
  for (const id of await articles()) expect(listed).toContain(`${specimenAddress}article/${id}/`);
  for (const address of listed) expect(await read(fileAt(address))).toContain(`<link rel="canonical" href="${address}">`);
  expect(await read('robots.txt')).toContain(`Sitemap: ${specimenAddress}sitemap.xml`);
});

test('every article has a ninjs file by the published schema, and data for search engines', async () => {
  for (const id of await articles()) {
    expect(ninjsProblems(await read(`article/${id}/ninjs.json`))).toEqual([]);
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(await read(`article/${id}/index.html`))?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'NewsArticle', mainEntityOfPage: `${specimenAddress}article/${id}/` });
  }
});

test('a link to any page has a picture of the size and type that the page names', async ({ request }) => {
  for (const page of ['/', '/sources', '/article/z21-opens', '/article/specimen-places']) {
    const html = await (await request.get(page)).text();
    const property = (name: string): string => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1] ?? '';
    for (const name of ['og:title', 'og:type', 'og:site_name', 'og:description', 'og:image:alt']) expect(property(name), `${name} of ${page}`).not.toBe('');
    expect(property('twitter:card')).toBe('summary_large_image');
    expect(property('og:url')).toMatch(specimenAddress);
    const picture = await request.get(`/${property('og:image').slice(specimenAddress.length)}`);
    expect(picture.headers()).toMatchObject({ 'content-type': property('og:image:type'), 'cross-origin-resource-policy': 'cross-origin' });
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(property('og:image:width')), Number(property('og:image:height'))]);
  }
});

test('a browser takes the page’s data as data: nothing is refused, and the app takes over', async ({ openArticle, page }) => {
  await openArticle('specimen-places');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await expect(page).toHaveTitle(/· Stet$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
});

test('the worker keeps nothing that is for others than readers', async () => {
  const worker = (await read('sw.js')) + (await read('data/pack.json'));
  expect(worker).toContain('article/z21-opens/sources.json');
  expect(worker).not.toMatch(/ninjs\.json|media\/cards|site-card|feed\.(?:xml|json)"|atom\.xml|sitemap|robots\.txt|site\.json/);
});

test('a build without an address names none, and has what needs none', async () => {
  test.skip('address' in (JSON.parse(await readFile('public/site.json', 'utf8')) as object), 'This publisher has given the address.');
  const built = await readdir('dist');
  expect(built).toContain('robots.txt');
  for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'sitemap.xml']) expect(built).not.toContain(file);
  const html = await readFile('dist/article/z21-opens/index.html', 'utf8');
  expect(html).not.toMatch(/rel="canonical"|og:url|og:image/);
  expect(html).toContain('"image":["/media/cards/z21-opens.png"]');
  expect(await readdir('dist/media/cards')).toContain('z21-opens.png');
});
