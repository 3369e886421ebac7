import type { Feature, Geometry, Position } from 'geojson';
import type { Place } from '#article/block.ts';
import type { Size } from '../svg.ts';
import { clip } from './clip.ts';
import { simplify } from './simplify.ts';

export type Ring = [x: number, y: number][];

/** Room around the outermost places on a map of one story, as a part of its width and height. */
const roomy = { x: 0.24, y: 0.26 };
/** Px a radian: however close the places are, a wide map shows some 3,000 km, so that a reader knows where in the world it is. */
const largestScale = 1_500;
/** Room in which outlines go on beyond the map's edge, so that their edge does not show; in px. */
const bleed = 2;
/** Points nearer to each other than this are one. In px. */
const finest = 0.5;
const turn = 2 * Math.PI;

/** A line or the outline of a land in the Mercator projection, in radians; `y` grows to the south. */
type Outline = { closed: boolean; points: Ring; west: number; east: number; north: number; south: number };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** @param latitude in degrees; the projection ends at 85 */
const mercator = (longitude: number, latitude: number): [number, number] => [
  radians(longitude),
  -Math.log(Math.tan(Math.PI / 4 + radians(Math.max(-85.05, Math.min(85.05, latitude))) / 2)),
];

function linesOf(shape: Geometry): { closed: boolean; lines: Position[][] } {
  if (shape.type === 'Polygon') return { closed: true, lines: shape.coordinates };
  if (shape.type === 'MultiPolygon') return { closed: true, lines: shape.coordinates.flat() };
  if (shape.type === 'MultiLineString') return { closed: false, lines: shape.coordinates };
  return { closed: false, lines: [] };
}

const projected = new WeakMap<object, Outline[]>();

/** The outlines of a shape, projected: once, for all maps of a build. */
function outlinesOf(shape: Feature | Geometry): Outline[] {
  const known = projected.get(shape);
  if (known) return known;
  const { closed, lines } = linesOf(shape.type === 'Feature' ? shape.geometry : shape);
  const outlines = lines.map((line): Outline => {
    const points: Ring = [];
    for (const [longitude = 0, latitude = 0] of line) {
      const [x, y] = mercator(longitude, latitude);
      // Lands on the date line are one piece: what comes after it goes on beyond the map's edge.
      points.push([x + Math.round(((points.at(-1)?.[0] ?? x) - x) / turn) * turn, y]);
    }
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return { closed, points, west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
  });
  projected.set(shape, outlines);
  return outlines;
}

/** What part of the world a map shows: all places with room around them, in the Mercator projection (north is up). */
export function frame(places: Place[], { width, height }: Size, margin = roomy) {
  const home = radians(places[0]?.longitude ?? 0);
  // Places stand where they are nearest to the first: the date line is not to run between them.
  const near = ({ longitude, latitude }: Place): [number, number] => {
    const [x, y] = mercator(longitude, latitude);
    return [x + Math.round((home - x) / turn) * turn, y];
  };
  const points = places.map(near);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width * (1 - 2 * margin.x)) / (right - left), (height * (1 - 2 * margin.y)) / (bottom - top), largestScale);
  const toMap = (x: number, y: number): [number, number] => [
    (x - (left + right) / 2) * scale + width / 2,
    (y - (top + bottom) / 2) * scale + height / 2,
  ];
  const box = { left: -bleed, top: -bleed, right: width + bleed, bottom: height + bleed };

  const draw = ({ closed, points: line, west, east, north, south }: Outline, shift: number): Ring[] => {
    const [leftmost, highest] = toMap(west + shift, north);
    const [rightmost, lowest] = toMap(east + shift, south);
    if (rightmost < box.left || leftmost > box.right || lowest < box.top || highest > box.bottom) return [];
    const ring: Ring = [];
    for (const [x, y] of line) {
      const point = toMap(x + shift, y);
      const last = ring.at(-1);
      if (!last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= finest) ring.push(point);
    }
    return clip(simplify(ring), box, closed).filter(({ length }) => length > (closed ? 2 : 1));
  };
  return {
    project: (place: Place) => toMap(...near(place)),
    /** The outlines of a shape as far as the map shows them, as fine as a screen shows them. */
    ringsOf: (shape: Feature | Geometry): Ring[] => outlinesOf(shape).flatMap((outline) => [-turn, 0, turn].flatMap((shift) => draw(outline, shift))),
  };
}
