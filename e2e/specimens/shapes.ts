import { article, claim, filler, paragraph, source, text, type BlockFile } from './write.ts';

const two = [source('first'), source('second', { kind: 'agency' })];

/** Places in which a claim may stand, each with one. */
const everywhere: BlockFile[] = [
  { _type: 'keyPoints', points: [text('A point with ', claim('a claim in key points', 'first'), '.')] },
  { _type: 'block', style: 'h2', ...text('A heading with ', claim('a claim in a heading', 'first')) },
  { _type: 'quote', ...text('A quotation with ', claim('a claim in a quote', 'first')), attribution: text('Said ', claim('in an attribution', 'second')) },
  { _type: 'block', listItem: 'bullet', ...text('An item with ', claim('a claim in a list', 'first')) },
  { _type: 'block', listItem: 'bullet', ...text('An item without') },
  {
    _type: 'table',
    caption: 'A specimen table',
    head: [text('Name'), text('Value'), text('Remark')],
    rows: [[text('Row'), text(claim('a claim in a table cell', 'first')), text('A remark that is long enough to make the table wide')]],
  },
  {
    _type: 'figure',
    map: { places: [{ name: 'Null Island', lat: 0, lon: 0, main: true }] },
    alt: 'A specimen map with one pin.',
    caption: text('A caption with ', claim('a claim in a caption', 'first'), '.'),
    credit: 'Specimen',
  },
  { _type: 'timeline', events: [{ date: '2026-11-01', ...text('An event with ', claim('a claim in a timeline', 'first')) }] },
  {
    _type: 'difference',
    question: 'Which of them is the specimen?',
    accounts: [
      { position: text(claim('a claim in a position', 'first')), givenBy: text('Given by ', claim('a claim in a giver', 'second')) },
      { position: text('Another position'), givenBy: text('Given by nobody') },
    ],
  },
  { _type: 'note', ...text('A note with ', claim('a claim in a note', 'first'), '.') },
];

/** A claim in every kind of block, and corrections. */
export const places = article('specimen-places', [paragraph('A test specimen with ', claim('a claim in a paragraph', 'first'), '.'), ...everywhere, ...filler(3)], two, {
  modified: '2026-11-21',
  corrections: [
    { date: '2026-11-21', text: 'A correction of the specimen: it had said something else.' },
    { date: '2026-11-20', text: 'An earlier correction of the specimen.' },
  ],
});

const long = 'a claim of the specimen that goes on for long enough to be wrapped over three lines of a wide column and over more than three lines of a narrow one, as claims in news seldom should but sometimes do, until it comes to its end';

/** Markers side by side, a claim over three lines, one source used five times, a claim with italics in it. */
export const lines = article(
  'specimen-lines',
  [
    paragraph('Side by side: ', claim('one', 'first'), claim('two', 'second'), '.'),
    paragraph(claim(`W${long.slice(1)}`, 'second'), '.'),
    paragraph('Text before it. ', claim(`There is ${long}`, 'second'), ' and text after it.'),
    ...filler(3),
    paragraph(claim('The source is used', 'first'), ', ', claim('used again', 'first'), ', ', claim('used once more', 'first'), ', and ', claim('for the last time', 'first'), '.'),
    paragraph('A claim with ', claim('roman and *italic words* in it', 'second'), '.'),
    ...filler(3),
  ],
  two,
);

/** Ids that break selectors, addresses and plain objects. */
export const hardIds = ['источник-1', '來源:2', 'a:b#c?d/e', 'toString', 'constructor', '__proto__', 'x y"<&>\'', '1', '-', '%E0%A4%A'];

export const ids = article(
  'specimen-ids',
  [...hardIds.map((id) => paragraph('A test specimen: ', claim(`a claim on the source called ${id}`, id), '.')), ...filler(2)],
  hardIds.map((id) => source(id, { publisher: `Publisher of ${id}`, url: 'https://example.org/' })),
);

/** The same story with as many citations as are asked for. */
const counted = (count: number) => {
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  return article(
    `specimen-${count}`,
    numbers.map((number) =>
      number <= count
        ? paragraph('A test specimen with ', claim(`claim number ${number}`, `s${number}`), ' in a paragraph that has some more words to it.')
        : paragraph('A test specimen with ', `claim number ${number}`, ' in a paragraph that has some more words to it.'),
    ),
    numbers.slice(0, count).map((number) => source(`s${number}`)),
  );
};

export const sixty = counted(60);
export const six = counted(6);
