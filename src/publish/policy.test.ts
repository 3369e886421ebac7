import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawMap } from './map/draw-map.ts';
import { headersFile, metaPolicy, readHeaders } from './policy.ts';

const inlined = { scripts: ["'sha256-s'"], styles: ["'sha256-a'", "'sha256-b'"] };
const town = { name: 'Town', latitude: 40, longitude: 20, main: true };

test('the headers file gives every path the policy, maps one of their own, hashed files a long life', () => {
  const style = /<style>(.*)<\/style>/s.exec(drawMap([town], { width: 400, height: 300 }))?.[1] ?? '';
  expect(style).toContain('.sea');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(headersFile('/news/', inlined).split('\n')).toEqual([
    '/news/*',
    "  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-s'; style-src 'self' 'sha256-a' 'sha256-b'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types sw-url",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    '  Cache-Control: no-cache',
    '/news/media/*',
    '  ! Cross-Origin-Resource-Policy',
    '  Cross-Origin-Resource-Policy: cross-origin',
    '/news/media/drawings/*',
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: default-src 'none'; style-src 'sha256-${hash}'`,
    '/news/assets/*',
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ]);
});

test('the policy in the page is that of the header but for frame-ancestors, which browsers refuse there', () => {
  const [all] = readHeaders(headersFile('/', inlined));
  const header = all?.headers['Content-Security-Policy'];
  expect(header).toContain("frame-ancestors 'none'; ");
  expect(metaPolicy(inlined)).toBe(header?.replace("frame-ancestors 'none'; ", ''));
});

test('the headers file is read as it was written', () => {
  const rules = readHeaders(headersFile('/news/', inlined));
  expect(rules.map(({ path }) => path)).toEqual(['/news/*', '/news/media/*', '/news/media/drawings/*', '/news/assets/*']);
  expect(rules[1]?.headers).toEqual({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
  expect(rules[3]?.headers).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
});
