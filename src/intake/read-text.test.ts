import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import type { WireText } from './schema.ts';

type Child = WireText['children'][number];

const span = (text: string, ...marks: string[]): Child => ({ _type: 'span', text, marks });
const citation = (_key: string, source: string): WireText['markDefs'][number] => ({
  _key,
  _type: 'citation',
  sources: [{ source }],
});
const textOf = (text: string) => readText({ children: [span(text)], markDefs: [] });

test('spans side by side with the same citation are one claim, and keep their own marks', () => {
  const markDefs = [citation('c1', 'paper')];
  const children = [span('It '), span('opened ', 'c1'), span('today', 'c1', 'em'), span('.')];
  expect(readText({ children, markDefs })).toEqual([
    { kind: 'span', text: 'It ' },
    {
      kind: 'claim',
      citation: { number: 0, cited: [{ id: 'paper' }] },
      content: [
        { kind: 'span', text: 'opened ' },
        { kind: 'span', text: 'today', emphasis: true },
      ],
    },
    { kind: 'span', text: '.' },
  ]);
});

test.each([
  ['two citations side by side are two claims', [span('One', 'c1'), span('two', 'c2')]],
  ['a citation that comes again after plain text makes another claim', [span('One', 'c1'), span(' and '), span('two', 'c1')]],
])('%s', (_, children) => {
  const read = readText({ children, markDefs: [citation('c1', 'paper'), citation('c2', 'paper')] });
  expect(read.filter(({ kind }) => kind === 'claim')).toHaveLength(2);
});

test('a citation has its sources in their order, each with its locator and passage', () => {
  const sources = [
    { source: 'paper', locator: 'p. 3', passage: 'Открыли', passageTranslation: 'They opened it' },
    { source: 'agency', passage: 'It opened' },
    { source: 'gone' },
  ];
  const markDefs: WireText['markDefs'] = [{ _key: 'c1', _type: 'citation', sources }];
  expect(readText({ children: [span('It', 'c1')], markDefs })).toStrictEqual([
    {
      kind: 'claim',
      citation: {
        number: 0,
        cited: [
          { id: 'paper', locator: 'p. 3', passage: { text: 'Открыли', translation: 'They opened it', ofClaim: true } },
          { id: 'agency', passage: { text: 'It opened', ofClaim: true } },
          { id: 'gone' },
        ],
      },
      content: [{ kind: 'span', text: 'It' }],
    },
  ]);
});

test('strong, emphasis and links are read; marks that nobody knows are passed over', () => {
  const children = [span('Here', 'strong', 'em', 'l1', 'underline', 'constructor')];
  expect(readText({ children, markDefs: [{ _key: 'l1', _type: 'link', href: 'javascript:alert(1)' }] })).toEqual([
    { kind: 'span', text: 'Here', strong: true, emphasis: true, href: 'javascript:alert(1)' },
  ]);
});

test.each(['tab\tand\nline', 'שלום \u200Fעולם', '👩\u200D🚀', 'e\u0301'])('%j stays as it is', (text) => {
  expect(textOf(text)).toEqual([{ kind: 'span', text }]);
});
