import { expect, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { file, findings, paragraph, source } from './desk.fixture.ts';

const now = Date.UTC(2024, 2, 1);

test('an article in which all fits gives nothing', () => {
  expect(findings({})).toEqual([]);
});

test('an id that is not the file’s name is an error, with a remedy', () => {
  expect(checkArticle(file(), 'bridge', now)).toEqual([
    { severity: 'error', path: 'id', problem: 'The id "bridge-opens" is not the file\'s name.', remedy: 'Make it "bridge", or rename the file.' },
  ]);
});

test('what is wrong in several ways is told in the order of the checks', () => {
  const changes = {
    standfirst: ' ',
    published: '2024-02-30',
    body: [paragraph('[The mayor opened the bridge] on Monday.', 'gone')],
    sources: [source('paper', { url: 'ftp://example.org/paper' })],
  };
  expect(findings(changes)).toEqual([
    'error standfirst: It is blank.',
    'error published: 2024-02-30 is not a day.',
    'error body[0].markDefs[0].sources[0].source: It cites "gone", which is not among the sources.',
    'advice sources[0]: No claim cites "paper".',
    'error sources[0].url: "ftp://example.org/paper" is not an http or https address.',
  ]);
});
