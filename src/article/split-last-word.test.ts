import { expect, test } from 'vitest';
import { span } from './article.fixture.ts';
import { splitLastWord } from './split-last-word.ts';
import type { Span } from './text.ts';

test.each<[string, Span[], Span[], Span[]]>([
  ['the last word is parted from those before it', [span('a joint drill')], [span('a joint ')], [span('drill')]],
  ['a single word has nothing before it', [span('drill')], [], [span('drill')]],
  ['a last span of one word is parted whole', [span('a joint '), span('drill')], [span('a joint ')], [span('drill')]],
  ['a full stop and a space stay with their word', [span('the drill. ')], [span('the ')], [span('drill. ')]],
  [
    'a long address is parted before its last character',
    [span('https://example.org/abcdef')],
    [span('https://example.org/abcde')],
    [span('f')],
  ],
  ['a run of Han is parted before its last sign', [span('军'.repeat(25))], [span('军'.repeat(24))], [span('军')]],
  ['a sign of two units is not cut in half', [span('𠀀'.repeat(13))], [span('𠀀'.repeat(12))], [span('𠀀')]],
  ['no text has no parts', [], [], []],
])('%s', (_, spans, head, tail) => {
  expect(splitLastWord(spans)).toEqual({ head, tail });
});

test('both parts keep the marks of their span', () => {
  const spans: Span[] = [{ kind: 'span', text: 'very strong', strong: true, href: 'https://example.org/' }];
  expect(splitLastWord(spans)).toEqual({
    head: [{ kind: 'span', text: 'very ', strong: true, href: 'https://example.org/' }],
    tail: [{ kind: 'span', text: 'strong', strong: true, href: 'https://example.org/' }],
  });
});
