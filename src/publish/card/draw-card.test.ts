import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { article } from '#article/article.fixture.ts';
import { drawCard, drawSiteCard, openWeights } from './draw-card.ts';

const site = { name: 'Stet', description: 'What it says of itself', lang: 'en' };
const weights = openWeights();
const sourced = article({
  headline: 'A bridge opens after years of delay',
  topics: ['Roads'],
  sourceMix: { sources: 3, kinds: [{ kind: 'official', count: 1 }, { kind: 'newspaper', count: 2 }], languages: ['en', 'ru'], publishers: 3, withStake: 0, claims: 3, singleSourceClaims: 0 },
});

/** The parts of a PNG, and its picture as rows of colour numbers. */
function readPng(png: Buffer) {
  const chunks: [type: string, data: Buffer][] = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size)]);
    at += 12 + size;
  }
  const data = (type: string): Buffer => Buffer.concat(chunks.flatMap(([each, bytes]) => (each === type ? [bytes] : [])));
  const pixels = inflateSync(data('IDAT'));
  const rows = Array.from({ length: 630 }, (_, row) => pixels.subarray(row * 1201 + 1, (row + 1) * 1201));
  return { types: chunks.map(([type]) => type), header: data('IHDR'), colours: data('PLTE').length / 3, rows };
}

/** How many pixels of some rows are not paper. */
const inked = (rows: Buffer[], from: number, to: number): number => rows.slice(from, to).reduce((sum, row) => sum + row.filter((each) => each > 0).length, 0);

test('a card is a PNG of 1200 by 630 in palette colours, the same bytes each time', async () => {
  const png = await drawCard(weights, sourced, site);
  const { types, header, colours, rows } = readPng(png);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(types).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([1200, 630, 8, 3, 0, 0, 0]);
  expect(Math.max(...rows.map((row) => Math.max(...row)))).toBeLessThan(colours);
  expect(png.length).toBeLessThan(60_000);
  expect(await drawCard(openWeights(), sourced, site)).toEqual(png);
});

test('nothing comes near the edge, however long the headline is', async () => {
  const headline = `${'Antidisestablishmentarianism '.repeat(12)}${'x'.repeat(200)}`;
  const { rows } = readPng(await drawCard(weights, { ...sourced, headline, located: 'A very long name of a place '.repeat(9) }, site));
  for (const row of rows) expect([row.subarray(0, 60).some(Boolean), row.subarray(1140).some(Boolean)]).toEqual([false, false]);
  expect(inked(rows, 0, 40) + inked(rows, 590, 630)).toBe(0);
  // The room between headline and bar.
  expect(inked(rows, 492, 502)).toBe(0);
});

test.each([
  ['Cyrillic', 'Россия и Китай начали учения'],
  ['Greek', 'Η γέφυρα άνοιξε'],
  ['Vietnamese', 'Cây cầu được mở'],
  ['Polish', 'Otwarto most nad Łyną w Źrebcach'],
])('%s is set', async (_, headline) => {
  const [own, fallback] = await Promise.all([headline, site.description].map(async (text) => drawCard(weights, { ...sourced, headline: text }, site)));
  expect(weights.bold.has(headline)).toBe(true);
  expect(own?.equals(fallback ?? Buffer.alloc(0))).toBe(false);
});

test.each(['中俄联演在宁夏开幕', 'افتتاح الجسر', 'גשר נפתח', 'पुल खुला'])('a headline that the face lacks gives way to what the site says of itself: %s', async (headline) => {
  const card = readPng(await drawCard(weights, { ...sourced, headline }, site));
  const generic = readPng(await drawSiteCard(weights, site));
  expect(Buffer.concat(card.rows.slice(140, 480)).equals(Buffer.concat(generic.rows.slice(140, 480)))).toBe(true);
});

test('pictures and control characters are left out of a headline, and the rest is set', async () => {
  const [marked, plain] = await Promise.all(['🚀 A\u200B bridge 🇨🇳 👩🏽‍🚀 opens', 'A bridge opens'].map(async (headline) => drawCard(weights, { ...sourced, headline }, site)));
  expect(marked?.equals(plain ?? Buffer.alloc(0))).toBe(true);
});
