import { expect, test } from 'vitest';
import { article, claim, figure, paragraph, span } from './article.fixture.ts';
import type { Block } from './block.ts';
import { quoteClaims } from './quote-claims.ts';
import type { RichText } from './text.ts';

const quote = (lang: string, ...text: RichText) => quoteClaims(article({ lang, body: [paragraph('b1', ...text)] })).get(1);
const quoteIn = (...body: Block[]) => quoteClaims(article({ body }));

test.each<[string, string, string, string, string, string, string]>([
  ['the whole text', 'He said ', 'it ended', '.', 'He said ', 'it ended', '.'],
  ['a sentence of several', 'One. He said ', 'it ended', '. Three.', 'He said ', 'it ended', '.'],
  ['a claim that is a sentence', 'One. ', 'It ended.', ' Three.', '', 'It ended.', ''],
  ['a claim over two sentences', 'One. He came. ', 'It ended. They', ' left. Four.', '', 'It ended. They', ' left.'],
  ['initials', 'One. The U.S. Army said ', 'it ended', '. Three.', 'The U.S. Army said ', 'it ended', '.'],
  ['initials behind', 'One. ', 'It ended', ' as V. Putin said. Three.', '', 'It ended', ' as V. Putin said.'],
  ['a title', 'One. Gen. Lee said ', 'it ended', '. Three.', 'Gen. Lee said ', 'it ended', '.'],
  ['initials in a claim', 'One. ', 'The U.S. Army left', '. Three.', '', 'The U.S. Army left', '.'],
  ['a decimal', 'One. About ', '2.5 million', ' left. Three.', 'About ', '2.5 million', ' left.'],
  ['a question', 'Did it end? ', 'It did', '! Yes.', '', 'It did', '!'],
  ['quotation marks', 'One. “', 'It ended', '.” Three.', '“', 'It ended', '.”'],
  ['a space at the claim’s end', 'One. ', 'It ended. ', 'Three.', '', 'It ended. ', ''],
])('%s', (_, first, words, last, before, marked, after) => {
  expect(quote('en', span(first), claim(1, words, 'a'), span(last))).toEqual({ before, claim: marked, after });
});

test.each(['zh', 'no tag!'])('sentences end in other scripts too, whatever the language is called (%s)', (lang) => {
  expect(quote(lang, span('第一句。军演'), claim(1, '结束了', 'a'), span('。第三句。'))).toEqual({
    before: '军演',
    claim: '结束了',
    after: '。',
  });
});

test('a claim in a table is quoted with its row', () => {
  const table: Block = {
    kind: 'table',
    key: 'b1',
    caption: '',
    head: [[span('Stage')], [span('Troops')]],
    rows: [[[span('Final count. All')], [claim(1, '2,500', 'a'), span(', with guests')]]],
  };
  expect(quoteIn(table).get(1)).toEqual({ before: 'Final count. All · ', claim: '2,500', after: ', with guests' });
});

test('a claim of an account is quoted with the question and who gives it', () => {
  const accounts = [{ position: [claim(1, 'Ten', 'a')], givenBy: [span('The ministry')] }];
  expect(quoteIn({ kind: 'difference', key: 'b1', question: 'How many?', accounts }).get(1)).toEqual({
    before: 'How many? · ',
    claim: 'Ten',
    after: ' · The ministry',
  });
});

test('claims of captions, lists and timelines are quoted from their own line', () => {
  const quoted = quoteClaims(
    article({
      lead: figure('lead', span('Here is '), claim(1, 'the range', 'a')),
      body: [
        { kind: 'list', key: 'b1', ordered: false, items: [[span('First')], [claim(2, 'Second', 'a'), span(' thing')]] },
        { kind: 'timeline', key: 'b2', title: '', events: [{ date: '2021', text: [claim(3, 'It ended', 'a'), span('.')] }] },
      ],
    }),
  );
  expect([...quoted.values()]).toEqual([
    { before: 'Here is ', claim: 'the range', after: '' },
    { before: '', claim: 'Second', after: ' thing' },
    { before: '', claim: 'It ended', after: '.' },
  ]);
});

test('two claims of one sentence are each quoted in it', () => {
  const quoted = quoteIn(paragraph('b1', claim(1, 'It began', 'a'), span(' and '), claim(2, 'it ended', 'a'), span('.')));
  expect(quoted.get(1)).toEqual({ before: '', claim: 'It began', after: ' and it ended.' });
  expect(quoted.get(2)).toEqual({ before: 'It began and ', claim: 'it ended', after: '.' });
});
