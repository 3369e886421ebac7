import { expect, test } from 'vitest';
import { claim, span } from './article.fixture.ts';
import { plainText } from './text.ts';

test('plain text runs through spans and claims', () => {
  const opened = { ...claim(1, '', 'paper'), content: [span('ope'), span('ned')] };
  expect(plainText([span('It '), opened, span('.')])).toBe('It opened.');
});
