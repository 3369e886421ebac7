import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

test.each([
  'http://example.org/a',
  'https://EXAMPLE.org/a',
  'https://www.example.org/a',
  'http://example.org:80/a',
  'https://example.org:443/a',
  'https://example.org/a/',
  'https://example.org/a#part-2',
  'https://example.org/a#:~:text=words',
  'https://example.org/a?',
  'https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=z',
  ' https://example.org/a ',
])('%j is https://example.org/a', (address) => {
  expect(canonicalAddress(address)).toBe('https://example.org/a');
});

test.each([
  'https://function.mil.ru/news_page/country/more.htm?id=12376355@egNews',
  'https://kommersant.ru/doc/4936744?from=four_mir',
  'https://example.org/A?b=2&a=1&b=%D0%BC&c',
  'https://example.org:8080/a',
  'https://example.org',
  'mailto:desk@example.org',
  'no address',
])('%s stays as it is', (address) => {
  expect(canonicalAddress(address)).toBe(address);
});

test('tracking goes and the rest stays in its order', () => {
  expect(canonicalAddress('https://www.example.org/?z=1&utm_source=x&a=2&utm=kept')).toBe('https://example.org?z=1&a=2&utm=kept');
});

test('other parameters are other addresses', () => {
  const address = 'https://www.kommersant.ru/doc/4936744';
  expect(canonicalAddress(`${address}?from=four_mir`)).not.toBe(canonicalAddress(address));
});
