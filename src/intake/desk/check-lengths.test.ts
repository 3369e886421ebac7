import { expect, test } from 'vitest';
import { findings, source, text } from './desk.fixture.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word-${index}`).join(' ');
const claiming = (claim: string) => ({ body: [{ _type: 'block' as const, ...text(`[${claim}] – so they said.`, 'paper') }] });
const quoting = (quotation: string) => ({ body: [{ _type: 'quote' as const, ...text(quotation), attribution: text('[The mayor]', 'paper') }] });
const passage = (passageText: string) => ({
  body: [
    {
      _type: 'block' as const,
      children: [{ _type: 'span' as const, text: 'It opened', marks: ['c'] }],
      markDefs: [{ _key: 'c', _type: 'citation' as const, sources: [{ source: 'paper', passage: passageText }] }],
    },
  ],
});
const excerpt = (excerptText: string) => ({ sources: [source('paper', { excerpt: excerptText })] });

test('a headline of more than 110 characters is advice', () => {
  expect(findings({ headline: 'x'.repeat(110) })).toEqual([]);
  // Each flag is one sign of four code units.
  expect(findings({ headline: '🇦🇶'.repeat(110) })).toEqual([]);
  expect(findings({ headline: 'x'.repeat(111) })).toEqual(['advice headline: It has 111 characters; 110 is the most.']);
});

test('a claim of more than 40 words is advice at its first words', () => {
  expect(findings(claiming(words(40)))).toEqual([]);
  expect(findings(claiming(words(41)))).toEqual(['advice body[0].children[0]: It has 41 words; 40 is the most.']);
});

test('a claim is measured whole where it changes its looks', () => {
  const children = [
    { _type: 'span' as const, text: 'They said: ' },
    { _type: 'span' as const, text: `${words(25)} `, marks: ['c'] },
    { _type: 'span' as const, text: words(16), marks: ['c', 'em'] },
  ];
  const markDefs = [{ _key: 'c', _type: 'citation' as const, sources: [{ source: 'paper' }] }];
  expect(findings({ body: [{ _type: 'block', children, markDefs }] })).toEqual(['advice body[0].children[1]: It has 41 words; 40 is the most.']);
});

test.each([
  ['passage of a citation', passage, 'error body[0].markDefs[0].sources[0].passage'],
  ['excerpt of a source', excerpt, 'error sources[0].excerpt'],
  ['quotation', quoting, 'advice body[0]'],
])('a %s has 25 words at most', (_, changesWith, where) => {
  expect(findings(changesWith(words(25)))).toEqual([]);
  expect(findings(changesWith(words(26)))).toEqual([`${where}: It has 26 words; 25 is the most.`]);
});

test('words of a script without spaces are counted too', () => {
  expect(findings(excerpt('中国和俄罗斯举行联合军事演习。'.repeat(5)))).toEqual([expect.stringMatching(/^error sources\[0\]\.excerpt: It has \d\d words; 25 is the most\.$/)]);
  expect(findings(excerpt('中国和俄罗斯举行联合军事演习。'.repeat(2)))).toEqual([]);
});
