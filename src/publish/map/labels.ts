import type { Size } from '../svg.ts';
import type { Ring } from './frame.ts';

export type Box = { left: number; right: number; top: number; bottom: number };
export type Label = { kind: 'country' | 'main-name' | 'other-name'; words: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; box: Box };

/** Px that a letter takes on average: system faces at 13 px, and spaced capitals at 11.5 px. */
const letter = { name: 7.2, country: 9.8 };
const lineHeight = 16;

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isOutside = ({ left, right, top, bottom }: Box, { width, height }: Size): boolean =>
  left < 6 || top < 6 || right > width - 6 || bottom > height - 6;

type Dot = { name: string; main: boolean; x: number; y: number };

/** The positions in which a place's name may stand, best first: right, left, above, below. */
function positions({ name, x, y, main }: Dot): Label[] {
  const width = name.length * letter.name;
  const kind = main ? 'main-name' : 'other-name';
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + lineHeight });
  return [
    { kind, words: name, x: x + 11, y: y + 4.5, anchor: 'start', box: box(x + 11, y - 8) },
    { kind, words: name, x: x - 11, y: y + 4.5, anchor: 'end', box: box(x - 11 - width, y - 8) },
    { kind, words: name, x, y: y - 11, anchor: 'middle', box: box(x - width / 2, y - 24) },
    { kind, words: name, x, y: y + 21, anchor: 'middle', box: box(x - width / 2, y + 9) },
  ];
}

/** Names the places, the main one first; each in the first position that is free and inside the map. */
export function placeLabels(dots: Dot[], size: Size): Label[] {
  const labels: Label[] = [];
  for (const dot of dots.toSorted((a, b) => Number(b.main) - Number(a.main))) {
    const choices = positions(dot);
    const others = dots.filter((each) => each !== dot).map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
    const free = choices.find(({ box }) => !isOutside(box, size) && ![...labels.map((label) => label.box), ...others].some((taken) => overlaps(box, taken)));
    // A name that fits nowhere is left out: the caption and the alternative text have it.
    if (free) labels.push(free);
  }
  return labels;
}

/** Even–odd rule. */
function isInside(x: number, y: number, rings: Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [bx, by] = ring.at(-1) ?? [0, 0];
    for (const [ax, ay] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [bx, by] = [ax, ay];
    }
  }
  return inside;
}

/** A ring without the points that nobody can tell from the ones before: the search looks at every point many times. */
const thin = (ring: Ring): Ring => {
  let last: Ring[number] | undefined;
  return ring.filter((point) => {
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > 1.5;
    if (isFar) last = point;
    return isFar;
  });
};

const extent = (values: number[]): [low: number, high: number] =>
  values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);

/** The middle of the spot that holds a label of this width best: all inside the country, free, and far from its edges. */
function spotFor(land: Ring[], width: number, taken: Box[], size: Size): { x: number; y: number } | undefined {
  const [west, east] = extent(land.flat().map(([x]) => x));
  if (east - west < width + 8) return undefined;
  const rings = land.map(thin);
  const corners = rings.flat();
  const [north, south] = extent(corners.map(([, y]) => y));
  // The innermost loop of drawing a map: it runs for every point of the borders at every spot.
  const nearestEdge = (x: number, y: number): number => {
    let least = Infinity;
    for (const [cx, cy] of corners) least = Math.min(least, ((cx - x) * (cx - x)) / 4 + (cy - y) * (cy - y));
    return Math.sqrt(least);
  };
  const spots: { x: number; y: number; room: number }[] = [];
  for (let y = 16; y < size.height - 12; y += 8) {
    if (y - 10 < north || y + 10 > south) continue;
    for (let x = width / 2 + 8; x < size.width - width / 2 - 8; x += 12) {
      const box = { left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - 10, bottom: y + 10 };
      if (box.left < west || box.right > east) continue;
      if (taken.some((other) => overlaps(box, other))) continue;
      if ([box.left, x, box.right].every((at) => isInside(at, box.top, rings) && isInside(at, box.bottom, rings))) {
        const fromFrame = Math.min(x, size.width - x, 2 * y, 2 * (size.height - y)) / 2;
        spots.push({ x, y, room: Math.min(nearestEdge(x, y), fromFrame) });
      }
    }
  }
  return spots.toSorted((a, b) => b.room - a.room)[0];
}

/** Names the countries that have room for it. */
export function countryLabels(lands: { name: string; rings: Ring[] }[], taken: Box[], size: Size): Label[] {
  return lands.flatMap(({ name, rings }): Label[] => {
    const words = name.toUpperCase();
    const width = words.length * letter.country;
    const spot = spotFor(rings, width, taken, size);
    if (!spot) return [];
    const box = { left: spot.x - width / 2, right: spot.x + width / 2, top: spot.y - 8, bottom: spot.y + 8 };
    return [{ kind: 'country', words, x: spot.x, y: spot.y + 4, anchor: 'middle', box }];
  });
}
