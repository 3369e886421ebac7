import { expect, test } from 'vitest';
import { findings, paragraph, source, text } from './desk.fixture.ts';

const map = { places: [{ name: 'Town', lat: 1, lon: 1 }] };
const figure = { _type: 'figure' as const, map, alt: 'A map.', credit: 'Desk' };
const claim = paragraph('[The mayor opened the bridge] on Monday.', 'paper');
const account = { position: text('[It is long]', 'paper'), givenBy: text('The mayor') };

test.each([
  ['headline', { headline: ' ' }],
  ['standfirst', { standfirst: '\n' }],
  ['located', { located: '\u00A0' }],
  ['lead.alt', { lead: { ...figure, alt: ' ' } }],
  ['lead.credit', { lead: { ...figure, credit: ' ' } }],
  ['body[1].alt', { body: [claim, { ...figure, alt: ' ' }] }],
  ['body[1].credit', { body: [claim, { ...figure, credit: ' ' }] }],
  ['body[0]', { body: [{ _type: 'quote' as const, ...text(' '), attribution: text('[The mayor]', 'paper') }] }],
  ['body[0].attribution', { body: [{ _type: 'quote' as const, ...text('[Done.]', 'paper'), attribution: text(' ') }] }],
  ['body[0].attribution', { body: [{ _type: 'quote' as const, ...text('[Done.]', 'paper'), attribution: { children: [] } }] }],
  ['body[0].question', { body: [{ _type: 'difference' as const, question: ' ', accounts: [account, account] }] }],
  ['corrections[0].text', { corrections: [{ date: '2024-03-01', text: ' ' }] }],
  ['sources[0].publisher', { sources: [source('paper', { publisher: ' ' })] }],
])('%s with nothing but white space in it is an error', (path, changes) => {
  expect(findings(changes)).toEqual([`error ${path}: It is blank.`]);
});

test('a text of the body without words is advice, but for cells of a table', () => {
  const table = { _type: 'table' as const, head: [text(''), text('Length')], rows: [[text('Bridge'), text('')]] };
  expect(findings({ body: [claim, paragraph(' '), { _type: 'keyPoints', points: [{ children: [] }] }, table] })).toEqual([
    'advice body[1]: It has no words.',
    'advice body[2].points[0]: It has no words.',
  ]);
});
