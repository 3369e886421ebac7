import { expect, test } from 'vitest';
import { isIntact } from './is-intact.ts';

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
  expect(await isIntact(reply(actual), ['assets/app', hash, wanted])).toBe(isGood);
});

test('other bytes are refused whatever their type', async () => {
  expect(await isIntact(new Response('let bad;', { headers: { 'Content-Type': 'text/javascript' } }), ['a', hash, 'text/javascript'])).toBe(false);
});
