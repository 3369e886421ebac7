import { expect, test } from 'vitest';
import { countryOf } from './country-of.ts';

test.each([
  ['Bokhtar', 37.836, 68.78, 'Tajikistan'],
  ['Qingtongxia', 37.885, 105.99, 'China'],
  ['Juba', 4.85, 31.6, 'South Sudan'],
  ['Shanghai, by the sea', 31.23, 121.47, 'China'],
  ['Termez, on a border river', 37.217, 67.283, undefined],
  ['Chukotka', 66.5, -172, 'Russia'],
  ['Sea of Japan', 40, 135, undefined],
  ['Simferopol', 44.95, 34.1, undefined],
  ['Hargeisa', 9.56, 44.06, undefined],
])('the country of %s is known or left open', (_, latitude, longitude, country) => {
  expect(countryOf({ latitude, longitude })).toBe(country);
});
