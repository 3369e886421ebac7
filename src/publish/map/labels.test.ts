import { expect, test } from 'vitest';
import type { Ring } from './frame.ts';
import { countryLabels, placeLabels, type Box } from './labels.ts';

const size = { width: 400, height: 300 };
const dot = (name: string, x: number, y: number, main = false) => ({ name, x, y, main });
const anchors = (dots: Parameters<typeof placeLabels>[0]) => placeLabels(dots, size).map(({ anchor }) => anchor);
const isOn = ({ left, top, right, bottom }: Box): boolean => left >= 0 && top >= 0 && right <= 400 && bottom <= 300;
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([
  ['the middle', 200, 150, 'start'],
  ['the left edge', 8, 150, 'start'],
  ['the right edge', 392, 150, 'end'],
  ['the upper left corner', 15, 15, 'start'],
  ['the lower right corner', 385, 285, 'end'],
] as const)('the name of a place in %s stands on the map', (_, x, y, anchor) => {
  const [label] = placeLabels([dot('Qingtongxia', x, y)], size);
  expect(label).toMatchObject({ words: 'Qingtongxia', anchor });
  expect(label && isOn(label.box)).toBe(true);
});

test('a name that fits on neither side stands above its place, or below it at the upper edge', () => {
  const name = 'A rather long name of a place on a map';
  expect(placeLabels([dot(name, 200, 150)], size)).toMatchObject([{ x: 200, y: 139, anchor: 'middle' }]);
  expect(placeLabels([dot(name, 200, 10)], size)).toMatchObject([{ x: 200, y: 31, anchor: 'middle' }]);
});

test('a name gives way to another place, and to the name of a place before it', () => {
  expect(anchors([dot('Beijing', 200, 150), dot('Hohhot', 240, 150)])).toEqual(['end', 'start']);
  expect(anchors([dot('Beijing', 200, 150), dot('Hohhot', 200, 160)])).toEqual(['start', 'end']);
});

test('the main place is named first, and names stand clear of each other and of other places', () => {
  const labels = placeLabels([dot('Beijing', 200, 150), dot('Qingtongxia', 215, 150, true), dot('Hohhot', 207, 166)], size);
  expect(labels.map(({ kind, words }) => [kind, words])).toEqual([
    ['main-name', 'Qingtongxia'],
    ['other-name', 'Beijing'],
    ['other-name', 'Hohhot'],
  ]);
  const pairs = labels.flatMap((a, index) => labels.slice(index + 1).map((b) => overlap(a.box, b.box)));
  expect(pairs).toEqual([false, false, false]);
});

const square = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

test('a country’s name stands in it, in capitals', () => {
  const [label] = countryLabels([{ name: 'Chad', rings: [square(100, 50, 300, 250)] }], [], size);
  expect(label).toMatchObject({ kind: 'country', words: 'CHAD', anchor: 'middle' });
  expect(label?.box.left).toBeGreaterThan(100);
  expect(label?.box.right).toBeLessThan(300);
  expect(label?.box.top).toBeGreaterThan(50);
  expect(label?.box.bottom).toBeLessThan(250);
});

test('a country that is mostly off the map has its name on the part that shows', () => {
  const [label] = countryLabels([{ name: 'Chad', rings: [square(300, -900, 1600, 1200)] }], [], size);
  expect(label && isOn(label.box)).toBe(true);
  expect(label?.box.left).toBeGreaterThan(300);
});

test.each<[string, Ring[], Box[]]>([
  ['too narrow for its name', [square(100, 50, 130, 250)], []],
  ['off the map', [square(500, 50, 900, 250)], []],
  ['covered by names of places', [square(100, 50, 300, 250)], [{ left: 90, top: 40, right: 310, bottom: 260 }]],
  ['a ring around another one', [square(100, 50, 300, 250), square(102, 52, 298, 248)], []],
])('a country that is %s has no name', (_, rings, taken) => {
  expect(countryLabels([{ name: 'Chad', rings }], taken, size)).toEqual([]);
});

test('a country’s name keeps clear of what is there already', () => {
  const taken = [{ left: 90, top: 40, right: 310, bottom: 150 }];
  const [label] = countryLabels([{ name: 'Chad', rings: [square(100, 50, 300, 250)] }], taken, size);
  expect(label?.box.top).toBeGreaterThan(150);
});
