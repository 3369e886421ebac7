import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { dataBlock, newsArticle } from './json-ld.ts';
import { hostile, library, site } from './publishing.fixture.ts';

const [article, plain] = library.map((bundled) => bundled.article);
if (!article || !plain) throw new Error('The fixture has two articles.');
const data = newsArticle(article, site, '/news/');
const page = 'https://example.org/news/article/%D0%BC%D0%BE%D1%81%D1%82%201/';

/** As schema.org's own context has it: every name is one of its words, and these hold addresses. */
const iri = { '@type': '@id' };
const context = { '@vocab': 'https://schema.org/', url: iri, image: iri, mainEntityOfPage: iri, isBasedOn: iri };

test('it says what the article is, what it cites, what it is based on and what was corrected', () => {
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: page,
    headline: hostile,
    datePublished: '2026-11-20',
    dateModified: '2026-11-21T10:30:00+02:00',
    temporalCoverage: '2021-08-09/2021-08-13',
    image: ['https://example.org/news/media/cards/%D0%BC%D0%BE%D1%81%D1%82%201.png', 'https://example.org/news/media/bridge.jpg'],
    author: [{ '@type': 'Person', name: `A. ${hostile}` }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Tom & Co', url: 'https://example.org/news/' },
    citation: [
      { name: `Plan ${hostile}`, url: 'https://example.com/%D0%BF%D0%BB%D0%B0%D0%BD?a=1&b=%222%22', datePublished: '2021-08', inLanguage: 'ru' },
      { description: 'A paper without a title', publisher: { name: 'Nobody' } },
      { publisher: { name: 'Agency' } },
    ],
    isBasedOn: ['https://example.com/%D0%BF%D0%BB%D0%B0%D0%BD?a=1&b=%222%22'],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-21' }],
  });
  expect(JSON.stringify(data)).not.toMatch(/javascript:|mailto:/);
});

test('it is JSON-LD of which a processor loses nothing', async () => {
  const { '@context': _, ...rest } = data;
  // Safe: what would be dropped is an error.
  const [node] = await jsonld.expand({ ...rest, '@context': context }, { safe: true });
  await expect(jsonld.expand({ 'no-word': 1, '@context': {} }, { safe: true })).rejects.toThrow(/Safe mode/);
  expect(node).toMatchObject({
    '@id': page,
    '@type': ['https://schema.org/NewsArticle'],
    'https://schema.org/isBasedOn': [{ '@id': 'https://example.com/%D0%BF%D0%BB%D0%B0%D0%BD?a=1&b=%222%22' }],
    'https://schema.org/correction': [{ '@type': ['https://schema.org/CorrectionComment'] }],
  });
  expect(Object.keys(node ?? {})).toHaveLength(Object.keys(rest).length);
});

test('no byline: the site is the author; no address: the picture’s is from the root, and nothing is made up', () => {
  const unaddressed = newsArticle(plain, { name: 'Stet', description: 'd', lang: 'en' }, '/news/');
  expect(unaddressed).toMatchObject({ author: { '@type': 'NewsMediaOrganization', name: 'Stet' }, image: ['/news/media/cards/road-old.png'] });
  expect(Object.keys(unaddressed)).not.toEqual(expect.arrayContaining(['url']));
  for (const name of ['mainEntityOfPage', 'citation', 'isBasedOn', 'correction']) expect(unaddressed).not.toHaveProperty(name);
});

test('nothing in a data block can end it, and it reads back', () => {
  const block = dataBlock(data);
  const inner = block.slice('<script type="application/ld+json">'.length, -'</script>'.length);
  expect(inner).not.toContain('<');
  expect(JSON.parse(inner)).toEqual(JSON.parse(JSON.stringify(data)));
});
