import { expect, test } from 'vitest';
import { passageAddress, readAddress } from './address.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/',
  '//example.org/',
  '/article/a',
  'example.org',
  '',
])('%j is shown and not linked', (address) => {
  expect(readAddress(address)).toBeUndefined();
});

test.each(['https://bank.example@evil.example/', 'https://me:secret@example.org/', 'https://:secret@example.org/'])(
  '%s names a user and is not linked',
  (address) => {
    expect(readAddress(address)).toBeUndefined();
  },
);

test('an address of 2,048 characters is linked, one of 2,049 is not', () => {
  expect(readAddress(`https://example.org/${'a'.repeat(2028)}`)?.host).toBe('example.org');
  expect(readAddress(`https://example.org/${'a'.repeat(2029)}`)).toBeUndefined();
});

test.each([
  ['https://function.mil.ru/news_page/country/more.htm?id=12376355@egNews', 'function.mil.ru'],
  ['http://example.org:8080/a b?c=d#e', 'example.org:8080'],
  ['HTTPS://Example.ORG', 'example.org'],
  ['mailto:desk@example.org?subject=Bridge', 'desk@example.org'],
])('%s is linked as it stands', (address, host) => {
  expect(readAddress(address)).toEqual({ href: address, host });
});

test.each([
  ['https://пример.испытание/мост', 'xn--e1afmkfd.xn--80akhbyknj4f'],
  ['https://аpple.com/', 'xn--pple-43d.com'],
  ['http://0x7f000001/', '127.0.0.1'],
])('the host of %s is the one that the browser will go to', (address, host) => {
  expect(readAddress(address)).toEqual({ href: address, host });
});

test.each([
  ['a text fragment’s own signs are encoded', 'Ten-man crews, tanks & 50%', 'Ten%2Dman%20crews%2C%20tanks%20%26%2050%25'],
  ['other scripts are encoded', 'мост', '%D0%BC%D0%BE%D1%81%D1%82'],
  ['ellipses and spaces at the ends are left out', ' … the bridge … ', 'the%20bridge'],
])('%s', (_, passage, encoded) => {
  expect(passageAddress('https://example.org/a?b=c', passage)).toBe(`https://example.org/a?b=c#:~:text=${encoded}`);
});

test('the fragment that an address has is kept before the passage', () => {
  const address = passageAddress('https://example.org/a#part-2', 'the bridge');
  expect(address).toBe('https://example.org/a#part-2:~:text=the%20bridge');
});

test('an address that leaves its host out is not linked: it would lead to this site', () => {
  expect(readAddress('https:example.org')).toBeUndefined();
});

test('a second passage joins the first in one fragment', () => {
  expect(passageAddress('https://example.org/#:~:text=a', 'b')).toBe('https://example.org/#:~:text=a&text=b');
});
