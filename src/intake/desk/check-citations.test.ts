import { expect, test } from 'vitest';
import { findings, paragraph, text } from './desk.fixture.ts';

const citation = (key: string) => ({ _key: key, _type: 'citation' as const, sources: [{ source: 'paper' }] });
const span = (words: string, ...marks: string[]) => ({ _type: 'span' as const, text: words, marks });
const block = (children: ReturnType<typeof span>[], ...keys: string[]) => ({ body: [{ _type: 'block' as const, children, markDefs: keys.map(citation) }] });
const missing = 'It cites "gone", which is not among the sources.';

test('a citation of a source that is not there is an error, wherever it stands', () => {
  const good = paragraph('[The mayor opened the bridge] on Monday.', 'paper');
  const cell = text('[90 metres]', 'gone');
  const account = { position: text('[It is long]', 'paper'), givenBy: text('[The mayor]', 'paper', 'gone') };
  const lead = { _type: 'figure' as const, map: { places: [{ name: 'Town', lat: 1, lon: 1 }] }, alt: 'A map.', credit: 'Desk', caption: text('[The town]', 'gone') };
  const body = [
    good,
    { _type: 'table' as const, rows: [[text('Bridge'), cell]] },
    { _type: 'difference' as const, question: 'How long is it?', accounts: [account, account] },
  ];
  expect(findings({ lead, body })).toEqual([
    `error lead.caption.markDefs[0].sources[0].source: ${missing}`,
    `error body[1].rows[0][1].markDefs[0].sources[0].source: ${missing}`,
    `error body[2].accounts[0].givenBy.markDefs[0].sources[1].source: ${missing}`,
    `error body[2].accounts[1].givenBy.markDefs[0].sources[1].source: ${missing}`,
  ]);
});

test('a mark without a definition is an error; bold and italics need none', () => {
  expect(findings(block([span('The mayor opened it', 'c', 'strong', 'em'), span(' and went', 'd')], 'c'))).toEqual([
    'error body[0].children[1].marks: The mark "d" has no definition.',
  ]);
});

test('two citations on the same words are an error: only one would show', () => {
  expect(findings(block([span('The mayor opened it', 'c', 'd')], 'c', 'd'))).toEqual([
    'error body[0].children[0].marks: Two citations are on the same words, and only the first shows.',
  ]);
});

test('two definitions under one key are an error', () => {
  expect(findings(block([span('The mayor opened it', 'c')], 'c', 'c'))).toEqual([
    'error body[0].markDefs[1]._key: Two marks of this text have the key "c".',
  ]);
});

test('a citation that no words carry is advice', () => {
  expect(findings(block([span('The mayor opened it', 'c')], 'c', 'd'))).toEqual(['advice body[0].markDefs[1]: No words carry this citation.']);
});
