import { expect, test } from 'vitest';
import { describeProblem } from '#intake/problem.ts';
import { decodeSiteSettings, readSiteSettings } from './site-settings.ts';

const settings = (fields: object) => JSON.stringify({ name: 'Stet', description: 'd', lang: 'en', ...fields });

test.each([
  ['https://example.org', '/', 'https://example.org/'],
  ['https://EXAMPLE.org/news', '/news/', 'https://example.org/news/'],
  ['http://localhost:8080/', '/', 'http://localhost:8080/'],
])('the address %s of a site at %s is %s', (address, base, root) => {
  expect(decodeSiteSettings(settings({ address }), base)).toMatchObject({ ok: true, value: { address: root } });
});

test('an address may be left out', () => {
  expect(decodeSiteSettings(settings({}), '/')).toEqual({ ok: true, value: { name: 'Stet', description: 'd', lang: 'en' } });
});

test.each([
  ['{', '/', /not JSON/],
  [settings({ name: '' }), '/', /^name: It is empty/],
  [settings({ lang: 'English!' }), '/', /^lang: "English!" is not a language tag/],
  [settings({ address: 'example.org' }), '/', /^address: "example\.org" is not a whole web address\. Give it with https/],
  [settings({ address: 'ftp://example.org/' }), '/', /not a whole web address/],
  [settings({ address: 'https://example.org/?a' }), '/', /more than a host and a path/],
  [settings({ address: 'https://me:pw@example.org/' }), '/', /more than a host and a path/],
  [settings({ address: 'https://example.org/news/' }), '/', /leads to \/news\/, and the site is built for \/\. Mend it, or build with --base=\/news\//],
])('%s is refused with what to do', (text, base, words) => {
  const decoded = decodeSiteSettings(text, base);
  expect(decoded.ok ? [] : decoded.error.map(describeProblem).join()).toMatch(words);
});

test('a file that is not there stands for a site without an address', async () => {
  expect(await readSiteSettings('none/site.json', '/')).toEqual(expect.not.objectContaining({ address: expect.anything() }));
});
