import type { Article } from './article.ts';
import type { Block, Figure } from './block.ts';
import type { Source } from './source.ts';
import type { Claim, RichText, Span } from './text.ts';

/** Small parts of articles for tests: each helper fills in what a test does not care about. */
export const span = (text: string): Span => ({ kind: 'span', text });

export const claim = (number: number, words: string, ...sources: string[]): Claim => ({
  kind: 'claim',
  citation: { number, cited: sources.map((id) => ({ id })) },
  content: [span(words)],
});

export const paragraph = (key: string, ...text: RichText): Block => ({ kind: 'paragraph', key, text });

export const figure = (key: string, ...caption: RichText): Figure => ({
  kind: 'figure',
  key,
  picture: { kind: 'image', src: 'media/bridge.jpg', width: 1200, height: 800 },
  alt: 'A bridge',
  caption,
  credit: 'Desk',
});

export const source = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  number: 0,
  publisher: 'Publisher',
  kind: 'other',
  uses: [],
  ...fields,
});

export const article = (fields: Partial<Article> = {}): Article => ({
  id: 'bridge-opens',
  headline: 'A bridge opens',
  standfirst: '',
  bylines: [],
  located: 'Town',
  published: '2021-08-09',
  lang: 'en',
  dir: 'ltr',
  topics: [],
  body: [],
  corrections: [],
  related: [],
  sources: [],
  citations: [],
  outline: [],
  readingTime: 1,
  sourceMix: { sources: 0, kinds: [], languages: [], publishers: 0, withStake: 0, claims: 0, singleSourceClaims: 0 },
  ...fields,
});
