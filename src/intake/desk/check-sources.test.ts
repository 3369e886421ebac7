import { expect, test } from 'vitest';
import { findings, paragraph, source } from './desk.fixture.ts';

const body = [paragraph('[The mayor opened the bridge] on Monday.', 'paper', 'agency')];

const citing = (sources: { source: string; passage: string; passageTranslation?: string }[]) => ({
  _type: 'block' as const,
  children: [{ _type: 'span' as const, text: 'It opened', marks: ['c'] }],
  markDefs: [{ _key: 'c', _type: 'citation' as const, sources }],
});

test('an id that sources share is an error at each after the first', () => {
  const sources = [source('paper'), source('agency'), source('paper'), source('paper', { url: 'https://example.org/other' })];
  expect(findings({ body, sources })).toEqual([
    'error sources[2].id: sources[0] has the id "paper" too.',
    'error sources[3].id: sources[0] has the id "paper" too.',
  ]);
});

test.each([
  ['the same address', { url: 'https://example.org/paper' }],
  ['the same address in another writing', { url: 'http://www.example.org/paper/?utm_source=mail#top' }],
])('two sources with %s are an error', (_, fields) => {
  expect(findings({ body, sources: [source('paper'), source('agency', fields)] })).toEqual([
    'error sources[1]: It is the same source as sources[0], "paper".',
  ]);
});

test('without addresses, sources are the same by publisher, title and date', () => {
  const fields = { url: undefined, publisher: 'Desk', title: 'A bridge' };
  const sameDay = [source('paper', { ...fields, published: '2024' }), source('agency', { ...fields, published: '2024' })];
  const twoDays = [source('paper', { ...fields, published: '2023' }), source('agency', { ...fields, published: '2024' })];
  expect(findings({ body, sources: sameDay })).toEqual(['error sources[1]: It is the same source as sources[0], "paper".']);
  expect(findings({ body, sources: twoDays })).toEqual([]);
});

test('a source that no claim cites is advice, also where a citation that no words carry names it', () => {
  const idle = { _type: 'block' as const, children: [{ _type: 'span' as const, text: 'Why?' }], markDefs: [{ _key: 'c', _type: 'citation' as const, sources: [{ source: 'idle' }] }] };
  expect(findings({ body: [...body, idle], sources: [source('paper'), source('agency'), source('idle')] })).toEqual([
    'advice body[1].markDefs[0]: No words carry this citation.',
    'advice sources[2]: No claim cites "idle".',
  ]);
});

test('a source with neither address nor title is an error', () => {
  const fields = { url: undefined };
  expect(findings({ sources: [source('paper', fields)] })).toEqual(['error sources[0]: It has neither an address nor a title.']);
  expect(findings({ sources: [source('paper', { title: ' ', ...fields })] })).toEqual(['error sources[0]: It has neither an address nor a title.']);
  expect(findings({ sources: [source('paper', { title: 'A bridge', ...fields })] })).toEqual([]);
});

test('words in another language than the article’s are advice where they are not translated', () => {
  const passages = [
    { source: 'paper', passage: 'Мост открыт' },
    { source: 'paper', passage: 'Мост открыт', passageTranslation: 'The bridge is open' },
    { source: 'agency', passage: 'It has opened' },
  ];
  const sources = [source('paper', { lang: 'ru', excerpt: 'Мост открыт' }), source('agency', { lang: 'en-GB', excerpt: 'It has opened' })];
  expect(findings({ body: [citing(passages)], sources })).toEqual([
    'advice sources[0].excerpt: It is not in the language of the article.',
    'advice body[0].markDefs[0].sources[0].passage: It is not in the language of the article.',
  ]);
});
