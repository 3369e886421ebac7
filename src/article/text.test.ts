import { expect, test } from 'vitest';
import { claim, span } from './article.fixture.ts';
import { plainText } from './text.ts';

test('plain text runs through spans and claims', () => {
  expect(plainText([span('It '), { ...claim(1, 'opened', 'paper'), content: [span('ope'), span('ned')] }, span('.')])).toBe('It opened.');
});
