import { expect, test } from 'vitest';
import { intactCopy } from './intact-copy.ts';

/** SHA-256 of "let app;", as `printf 'let app;' | openssl dgst -sha256 -binary | base64` gives it. */
const hash = 'dJN1jAlLCMh5Q+vCjiDzCLFZkV5l84fUeZ1FAvBo+kE=';
const reply = (type: string) => new Response('let app;', { headers: { 'Content-Type': type } });

test.each([
  ['text/javascript', 'application/javascript; charset=utf-8', true],
  ['text/javascript', 'text/html', false],
  ['text/javascript', 'application/octet-stream', false],
  ['application/json', 'application/json; charset=utf-8', true],
  ['application/json', 'text/plain', false],
  ['image/svg+xml', 'image/svg+xml', true],
  ['application/manifest+json', 'application/octet-stream', true],
  ['application/x-bibtex', 'text/plain', true],
  ['font/woff2', 'text/html', false],
])('a file of the type %s that comes as %s: %j', async (wanted, actual, isGood) => {
  const copy = await intactCopy(reply(actual), ['assets/app', hash, wanted]);
  expect(await copy?.text()).toBe(isGood ? 'let app;' : undefined);
  expect(copy?.headers.get('Content-Type')).toBe(isGood ? actual : undefined);
});

test('other bytes are refused whatever their type', async () => {
  expect(await intactCopy(new Response('let bad;', { headers: { 'Content-Type': 'text/javascript' } }), ['a', hash, 'text/javascript'])).toBeUndefined();
});
