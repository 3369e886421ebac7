import type { Size } from '../svg.ts';
import type { Ring } from './frame.ts';

export type Box = { left: number; right: number; top: number; bottom: number };
export type Label = { kind: 'country' | 'main-name' | 'other-name'; words: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; box: Box };

/** Px that a letter takes on average: system faces at 13 px, and spaced capitals at 11.5 px. */
const letter = { name: 8.2, country: 9.8 };
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
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

function boxOf(ring: Ring): Box {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The middle of the spot that holds a label of this width best: inside the country's widest land, free, and far from its edges. */
function spotFor(rings: Ring[], width: number, taken: Box[], size: Size): { x: number; y: number } | undefined {
  const boxed = rings.map((ring) => ({ ring, box: boxOf(ring) })).toSorted((a, b) => b.box.right - b.box.left - (a.box.right - a.box.left));
  const land = boxed[0];
  if (!land || land.box.right - land.box.left < width + 8) return undefined;
  const near = boxed.filter(({ box }) => overlaps(box, land.box)).map(({ ring }) => ring);
  const nearestEdge = (x: number, y: number): number =>
    land.ring.reduce((least, [cx, cy]) => Math.min(least, Math.hypot((cx - x) / 2, cy - y)), Infinity);
  let best: { x: number; y: number; room: number } | undefined;
  for (let y = 16; y < size.height - 12; y += 8) {
    if (y - 10 < land.box.top || y + 10 > land.box.bottom) continue;
    for (let x = width / 2 + 8; x < size.width - width / 2 - 8; x += 12) {
      const box = { left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - 10, bottom: y + 10 };
      if (box.left < land.box.left || box.right > land.box.right || taken.some((other) => overlaps(box, other))) continue;
      const fromFrame = Math.min(x, size.width - x, 2 * y, 2 * (size.height - y)) / 2;
      if (fromFrame <= (best?.room ?? 0)) continue;
      const isLand = [box.left, x, box.right].every((at) => isInside(at, box.top, near) && isInside(at, box.bottom, near));
      const room = isLand ? Math.min(nearestEdge(x, y), fromFrame) : 0;
      if (room > (best?.room ?? 0)) best = { x, y, room };
    }
  }
  return best;
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
