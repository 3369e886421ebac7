import { expect, test } from 'vitest';
import { article, figure, paragraph, source, span } from '../article.fixture.ts';
import type { CitedSource } from '../citation.ts';
import type { Claim } from '../text.ts';
import { attachSources } from './attach-sources.ts';

const kept = source('kept', { excerpt: 'Открыли мост', excerptTranslation: 'They opened the bridge' });
const plain = source('plain', { excerpt: 'It opened.' });
const bare = source('bare');

const citing = (number: number, ...cited: CitedSource[]): Claim => ({
  kind: 'claim',
  citation: { number, cited },
  content: [span('Words')],
});

test('a claim’s own passage comes before the one kept with its source, and a source without one has none', () => {
  const quoted = { id: 'kept', locator: 'p. 3', passage: { text: 'On page 3', ofClaim: true } };
  const before = article({
    body: [paragraph('b1', citing(1, quoted, { id: 'kept' }, { id: 'plain' }, { id: 'bare' }))],
    sources: [kept, plain, bare],
  });
  expect(attachSources(before).citations).toEqual([
    {
      number: 1,
      cited: [
        { id: 'kept', locator: 'p. 3', source: kept, passage: { text: 'On page 3', ofClaim: true } },
        {
          id: 'kept',
          source: kept,
          passage: { text: 'Открыли мост', translation: 'They opened the bridge', ofClaim: false },
        },
        { id: 'plain', source: plain, passage: { text: 'It opened.', ofClaim: false } },
        { id: 'bare', source: bare },
      ],
    },
  ]);
});

test('a citation of a source that is not there stays without one', () => {
  const before = article({ body: [paragraph('b1', citing(1, { id: 'toString' }))], sources: [bare] });
  expect(attachSources(before).citations).toEqual([{ number: 1, cited: [{ id: 'toString' }] }]);
});

test('the article lists in reading order the very citations that its claims carry', () => {
  const before = article({
    lead: figure('lead', citing(1, { id: 'bare' })),
    body: [paragraph('b1', citing(2, { id: 'plain' }))],
    sources: [plain, bare],
  });
  const after = attachSources(before);
  expect(after.citations.map(({ number }) => number)).toEqual([1, 2]);
  expect(after.lead?.caption).toEqual([
    { kind: 'claim', citation: { number: 1, cited: [{ id: 'bare', source: bare }] }, content: [span('Words')] },
  ]);
});
