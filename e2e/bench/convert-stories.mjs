import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeLibrary } from '../write-library.mjs';

/**
 * Turns the benchmark's stories into a library: a folder like `public`.
 * Use: node e2e/bench/convert-stories.mjs --from <stories.jsonl> --images <folder> --out <folder>
 * @typedef {import('../specimens/write.ts').ArticleFile} ArticleFile
 * @typedef {{ text: string, by: string }} Quote
 * @typedef {{ n: number, title: string, publisher: string, date: string, url: string }} Source
 * @typedef {{ src: string, width: number, height: number, alt: string, caption: string }} Image
 * @typedef {{ slug: string, headline: string, standfirst: string, byline: string, place: string, date: string, image: Image, topics: string[], paras: (string | number)[][], quote: Quote, callout: { slug: string }, sources: Source[], related: { slug: string }[] }} Story
 */

/** A paragraph: the sentence before a number is the claim that rests on the source of that number. @param {(string | number)[]} parts */
function paragraph(parts) {
  const texts = parts.flatMap((part, index) => (typeof part === 'string' ? [{ text: part, source: parts[index + 1] }] : []));
  return {
    _type: /** @type {const} */ ('block'),
    style: /** @type {const} */ ('normal'),
    children: texts.map(({ text, source }) => ({ _type: /** @type {const} */ ('span'), text, marks: typeof source === 'number' ? [`c${source}`] : [] })),
    markDefs: texts.flatMap(({ source }) =>
      typeof source === 'number' ? [{ _key: `c${source}`, _type: /** @type {const} */ ('citation'), sources: [{ source: `s${source}` }] }] : [],
    ),
  };
}

/** @param {string} text */
const plain = (text) => ({ children: [{ _type: /** @type {const} */ ('span'), text }] });

/** @param {Story} story @returns {ArticleFile} */
function articleOf({ slug, headline, standfirst, byline, place, date, image, topics, paras, quote, callout, sources, related }) {
  const body = paras.map(paragraph);
  const middle = body.length >> 1;
  return {
    schema: 1,
    id: slug,
    headline,
    standfirst,
    bylines: [byline],
    located: place,
    published: date,
    lang: 'en',
    topics,
    lead: {
      _type: 'figure',
      image: { src: `media/${path.basename(image.src)}`, width: image.width, height: image.height },
      alt: image.alt,
      caption: plain(image.caption),
      credit: 'The benchmark',
    },
    body: [
      ...body.slice(0, middle),
      { _type: 'quote', ...plain(quote.text), attribution: plain(quote.by) },
      ...body.slice(middle, -1),
      { _type: 'related', article: callout.slug },
      ...body.slice(-1),
    ],
    related: [...new Set([callout.slug, ...related.map((each) => each.slug)])].map((article) => ({ article, relation: 'background' })),
    sources: sources.map(({ n, title, publisher, date: published, url }) => ({ id: `s${n}`, publisher, url, title, published, lang: 'en', kind: 'newspaper' })),
  };
}

const { values } = parseArgs({ options: { from: { type: 'string' }, images: { type: 'string' }, out: { type: 'string' } } });
const { from, images, out } = values;
if (!from || !images || !out) throw new Error('Give --from <stories.jsonl>, --images <folder> and --out <folder>.');
const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean);
writeLibrary(out, lines.map((line) => articleOf(JSON.parse(line))));
cpSync(images, path.join(out, 'media'), { recursive: true });
