import { expect, test } from 'vitest';
import { findings, paragraph, text } from './desk.fixture.ts';

const cited = paragraph('[The mayor opened the bridge] on Monday.', 'paper');
const loose = 'The mayor opened the bridge on Monday.';
const account = { position: text('[It is long]', 'paper'), givenBy: text('The mayor') };
const difference = (...accounts: (typeof account)[]) => ({ body: [{ _type: 'difference' as const, question: 'How long is it?', accounts }] });

const quote = (words: string, attribution: string, ...sources: string[]) => ({ _type: 'quote' as const, ...text(words, ...sources), attribution: text(attribution) });

test('what says something and cites nothing is advice', () => {
  const body = [
    cited,
    paragraph(loose),
    { ...paragraph(loose), listItem: 'bullet' as const },
    { _type: 'keyPoints' as const, points: [text('[It is open].', 'paper'), text(loose)] },
    { _type: 'timeline' as const, events: [{ date: '2024', ...text(loose) }] },
  ];
  const says = 'It says something, and cites nothing.';
  expect(findings({ body })).toEqual([
    `advice body[1]: ${says}`,
    `advice body[2]: ${says}`,
    `advice body[3].points[1]: ${says}`,
    `advice body[4].events[0]: ${says}`,
  ]);
});

test('questions, what leads to a list, short lines, headings and notes need no citation', () => {
  const body = [
    cited,
    paragraph('Who opened the bridge on that Monday?'),
    paragraph('These are the ones who were there:'),
    paragraph('So much for that.'),
    { ...paragraph(loose), style: 'h2' as const },
    { _type: 'note' as const, ...text(loose) },
  ];
  expect(findings({ body })).toEqual([]);
});

test.each(['“a bridge for all”', '«a bridge for all»', '„a bridge for all“', '"a bridge for all"', '「一座属于所有人的桥」'])(
  'a quotation in the text, %s, with no citation on it is advice',
  (quotation) => {
    expect(findings({ body: [paragraph(`He [opened it], and called it ${quotation}.`, 'paper')] })).toEqual([
      `advice body[0]: No citation is on the quotation ${quotation}.`,
    ]);
    expect(findings({ body: [paragraph(`He [opened it, and called it ${quotation}].`, 'paper')] })).toEqual([]);
  },
);

test('a term in quotation marks is no quotation', () => {
  expect(findings({ body: [paragraph('He [opened it], the “long bridge”.', 'paper')] })).toEqual([]);
});

test('a quotation with a citation neither on it nor on who said it is advice', () => {
  expect(findings({ body: [cited, quote('Done at last.', 'The mayor')] })).toEqual(['advice body[1]: The quotation cites nothing.']);
  expect(findings({ body: [quote('[Done at last].', 'The mayor', 'paper')] })).toEqual([]);
});

test('a difference takes two accounts, each with a source', () => {
  const uncited = { position: text('It is short'), givenBy: text('The paper') };
  expect(findings(difference(account, account))).toEqual([]);
  expect(findings(difference(account))).toEqual(['advice body[0].accounts: A difference takes two accounts.']);
  expect(findings(difference(account, uncited))).toEqual(['advice body[0].accounts[1]: The account cites nothing.']);
});
