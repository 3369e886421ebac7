import { expect, test } from 'vitest';
import { article, source } from '#article/article.fixture.ts';
import { checkReferences } from './check-references.ts';

const paper = source('paper');

test('an article in which all fits has no problem', () => {
  const sound = article({
    published: '2024-02-29',
    modified: '2024-03-01T12:00:00Z',
    sources: [paper, source('agency')],
    citations: [{ number: 1, cited: [{ id: 'paper', source: paper }] }],
  });
  expect(checkReferences(sound, 'bridge-opens')).toEqual([]);
});

test('a citation of a source that is not there is named by its claim', () => {
  const citations = [
    { number: 1, cited: [{ id: 'paper', source: paper }] },
    { number: 2, cited: [{ id: 'paper', source: paper }, { id: 'gone' }] },
  ];
  expect(checkReferences(article({ sources: [paper], citations }), 'bridge-opens')).toEqual([
    {
      path: 'claim 2',
      problem: 'It cites "gone", which is not among the sources.',
      remedy: 'Add a source with that id, or mend the citation.',
    },
  ]);
});

test('an id that sources share is named once', () => {
  expect(checkReferences(article({ sources: [paper, paper, paper, source('agency')] }), 'bridge-opens')).toEqual([
    { path: 'sources', problem: 'Two sources have the id "paper".', remedy: 'Give each source an id of its own.' },
  ]);
});

test.each([
  ['published', '2021-02-29'],
  ['modified', '2021-04-31T10:00:00Z'],
  ['eventStart', '2021-13-01'],
  ['eventEnd', '2021-00-10'],
])('%s on %s, a day that the calendar does not have, is named', (field, date) => {
  expect(checkReferences(article({ [field]: date }), 'bridge-opens')).toEqual([
    { path: field, problem: `${date} is not a day.`, remedy: 'Give a day of the calendar.' },
  ]);
});

test('an id that is not the file’s name is named', () => {
  expect(checkReferences(article(), 'bridge')).toEqual([
    {
      path: 'id',
      problem: 'The id "bridge-opens" is not the file\'s name.',
      remedy: 'Make it "bridge", or rename the file.',
    },
  ]);
});
