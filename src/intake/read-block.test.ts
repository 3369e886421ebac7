import { expect, test } from 'vitest';
import { readBody, readFigure } from './read-block.ts';
import type { WireBlock, WireText } from './schema.ts';

const text = (words: string): WireText => ({ children: [{ _type: 'span', text: words, marks: [] }], markDefs: [] });
const read = (words: string) => [{ kind: 'span', text: words }];

type Style = 'normal' | 'h2' | 'h3';
const block = (words: string, style: Style = 'normal'): WireBlock => ({ _type: 'block', style, ...text(words) });
const item = (words: string, listItem: 'bullet' | 'number'): WireBlock => ({
  _type: 'block',
  style: 'normal',
  listItem,
  ...text(words),
});

test('list items that follow each other are one list; another kind of item or a paragraph ends it', () => {
  const wire = [item('a', 'bullet'), item('b', 'bullet'), item('1', 'number'), block('text'), item('2', 'number')];
  expect(readBody(wire)).toEqual([
    { kind: 'list', key: 'b1', ordered: false, items: [read('a'), read('b')] },
    { kind: 'list', key: 'b3', ordered: true, items: [read('1')] },
    { kind: 'paragraph', key: 'b4', text: read('text') },
    { kind: 'list', key: 'b5', ordered: true, items: [read('2')] },
  ]);
});

test.each<[string, WireBlock, object]>([
  ['paragraph', block('Text'), { kind: 'paragraph', text: read('Text') }],
  ['heading', block('Title', 'h2'), { kind: 'heading', level: 2, text: read('Title') }],
  ['smaller heading', block('Title', 'h3'), { kind: 'heading', level: 3, text: read('Title') }],
  [
    'quote',
    { _type: 'quote', ...text('Words'), attribution: text('Who') },
    { kind: 'quote', text: read('Words'), attribution: read('Who') },
  ],
  [
    'table',
    { _type: 'table', caption: 'C', head: [text('H')], rows: [[text('1')], [text('2')]] },
    { kind: 'table', caption: 'C', head: [read('H')], rows: [[read('1')], [read('2')]] },
  ],
  [
    'timeline',
    { _type: 'timeline', title: 'T', events: [{ date: '2021-08', ...text('It opened') }] },
    { kind: 'timeline', title: 'T', events: [{ date: '2021-08', text: read('It opened') }] },
  ],
  ['list of key points', { _type: 'keyPoints', points: [text('One')] }, { kind: 'keyPoints', points: [read('One')] }],
  ['related article', { _type: 'related', article: 'other' }, { kind: 'related', article: 'other' }],
  [
    'difference',
    { _type: 'difference', question: 'Why?', accounts: [{ position: text('So'), givenBy: text('They') }] },
    { kind: 'difference', question: 'Why?', accounts: [{ position: read('So'), givenBy: read('They') }] },
  ],
  ['note', { _type: 'note', ...text('Note') }, { kind: 'note', text: read('Note') }],
])('a %s is read', (_, wire, expected) => {
  expect(readBody([wire])).toEqual([{ key: 'b1', ...expected }]);
});

test('a figure with a picture is read, and without a caption has an empty one', () => {
  const image = { src: 'media/a.jpg', width: 2, height: 1 };
  expect(readFigure({ _type: 'figure', image, alt: 'A', credit: 'Desk' }, 'lead')).toEqual({
    kind: 'figure',
    key: 'lead',
    picture: { kind: 'image', src: 'media/a.jpg', width: 2, height: 1 },
    alt: 'A',
    caption: [],
    credit: 'Desk',
  });
});

test('a figure with a map has its places', () => {
  const map = { places: [{ name: 'Town', lat: 1, lon: 2, main: true }] };
  expect(readFigure({ _type: 'figure', map, alt: 'A', caption: text('C'), credit: 'Desk' }, 'b2')).toMatchObject({
    picture: { kind: 'map', places: [{ name: 'Town', latitude: 1, longitude: 2, main: true }] },
    caption: read('C'),
  });
});
