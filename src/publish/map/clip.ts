import type { Ring } from './frame.ts';

type Box = { left: number; right: number; top: number; bottom: number };
type Point = Ring[number];

/** One edge of a box: how far a point is inside of it, negative outside. */
const edges = ({ left, right, top, bottom }: Box): ((point: Point) => number)[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [ax + (bx - ax) * part, ay + (by - ay) * part];

/** A closed ring cut along one edge (Sutherland and Hodgman 1974). */
function cut(ring: Ring, inside: (point: Point) => number): Ring {
  return ring.flatMap((point, index) => {
    const last = ring.at(index - 1) ?? point;
    const [now, before] = [inside(point), inside(last)];
    const crossing = now >= 0 === before >= 0 ? [] : [between(last, point, before / (before - now))];
    return now >= 0 ? [...crossing, point] : crossing;
  });
}

/** The parts of a line of which at least one end of each step is in the box. */
function parts(line: Ring, box: Box): Ring[] {
  const tests = edges(box);
  const isIn = (point: Point): boolean => tests.every((inside) => inside(point) >= 0);
  const found: Ring[] = [];
  line.forEach((point, index) => {
    const last = line[index - 1];
    if (!last || !(isIn(point) || isIn(last))) return;
    if (found.at(-1)?.at(-1) === last) found.at(-1)?.push(point);
    else found.push([last, point]);
  });
  return found;
}

/** What a box shows of a line. @param closed whether it encloses land: then it stays closed, along the box's edges */
export function clip(line: Ring, box: Box, closed: boolean): Ring[] {
  if (!closed) return parts(line, box);
  const ring = edges(box).reduce(cut, line);
  return ring.length > 0 ? [ring] : [];
}
