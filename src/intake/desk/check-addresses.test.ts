import { expect, test } from 'vitest';
import { findings, source } from './desk.fixture.ts';

const linking = (href: string) => ({
  _type: 'block' as const,
  children: [
    { _type: 'span' as const, text: 'The mayor opened the bridge', marks: ['c'] },
    { _type: 'span' as const, text: ' here', marks: ['l'] },
  ],
  markDefs: [
    { _key: 'c', _type: 'citation' as const, sources: [{ source: 'paper' }] },
    { _key: 'l', _type: 'link' as const, href },
  ],
});

test.each(['javascript:alert(1)', 'ftp://example.org/', 'mailto:desk@example.org', 'data:text/html,hello', '//example.org/', '/paper', 'example.org', ' https://example.org/', ''])(
  'an address such as "%s" is an error wherever it stands',
  (address) => {
    const is = `"${address}" is not an http or https address.`;
    expect(findings({ sources: [source('paper', { archivedUrl: address })] })).toEqual([`error sources[0].archivedUrl: ${is}`]);
    expect(findings({ body: [linking(address)] })).toEqual([`error body[0].markDefs[1].href: ${is}`]);
    // The schema refuses an empty address of a source.
    if (address !== '') expect(findings({ sources: [source('paper', { url: address })] })).toEqual([`error sources[0].url: ${is}`]);
  },
);

test.each([
  ['with a user name', 'https://desk@example.org/'],
  ['without a host', 'https://'],
  ['over 2,048 characters', `https://example.org/${'x'.repeat(2048)}`],
])('an address %s, which the reader would not link, is an error', (_, url) => {
  expect(findings({ sources: [source('paper', { url })] })).toEqual(['error sources[0].url: It cannot be linked.']);
});

test.each(['http://example.org', 'HTTPS://EXAMPLE.ORG/Paper', 'https://пример.рф/мост?a=1#b'])('%s is an address', (url) => {
  expect(findings({ sources: [source('paper', { url, archivedUrl: url })], body: [linking(url)] })).toEqual([]);
});
