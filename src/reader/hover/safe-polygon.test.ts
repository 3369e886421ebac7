import { expect, test } from 'vitest';
import { isOnTheWay, type Box, type Point } from './safe-polygon.ts';

const from: Point = { x: 300, y: 300 };
const below: Box = { left: 200, top: 400, right: 600, bottom: 600 };
const above: Box = { left: 200, top: 0, right: 600, bottom: 200 };
const right: Box = { left: 400, top: 200, right: 700, bottom: 500 };
const left: Box = { left: 0, top: 200, right: 200, bottom: 500 };

test.each<[string, Box, Point]>([
  ['straight down to a card below', below, { x: 300, y: 350 }],
  ['down and across to its far corner', below, { x: 440, y: 344 }],
  ['straight up to a card above', above, { x: 300, y: 250 }],
  ['up and across to its far corner', above, { x: 440, y: 256 }],
  ['sideways to a card on the right', right, { x: 350, y: 320 }],
  ['sideways to a card on the left', left, { x: 250, y: 280 }],
  ['in the card', below, { x: 590, y: 590 }],
  ['a hand’s slip beside the card', below, { x: 195, y: 500 }],
  ['where it left the claim', below, from],
])('a pointer %s is on its way', (_, card, at) => {
  expect(isOnTheWay(at, from, card)).toBe(true);
});

test.each<[string, Box, Point]>([
  ['away from a card below', below, { x: 300, y: 280 }],
  ['sideways along the line above a card', below, { x: 500, y: 310 }],
  ['past a card below', below, { x: 300, y: 620 }],
  ['away from a card above', above, { x: 300, y: 320 }],
  ['away from a card on the right', right, { x: 280, y: 320 }],
  ['away from a card on the left', left, { x: 320, y: 300 }],
  ['far beside the card', below, { x: 180, y: 500 }],
])('a pointer %s is not', (_, card, at) => {
  expect(isOnTheWay(at, from, card)).toBe(false);
});
