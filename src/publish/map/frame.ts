import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Place } from '#article/block.ts';
import type { Size } from '../svg.ts';
import type { Bounds } from './countries.ts';
import { simplify } from './simplify.ts';

export type Ring = [x: number, y: number][];

/** Room around the outermost places on a map of one story, as a part of its width and height. */
const roomy = { x: 0.24, y: 0.26 };
/** Px a radian: however close the places are, a wide map shows some 3,000 km, so that a reader knows where in the world it is. */
const largestScale = 1_500;

/** Points nearer to each other than this are one. In px. */
const finest = 0.5;

/** The outlines of a shape in the projection, as fine as a screen shows them. */
function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => {
      const ring = rings.at(-1);
      const [lastX, lastY] = ring?.at(-1) ?? [x, y];
      if (Math.hypot(x - lastX, y - lastY) >= finest) ring?.push([x, y]);
    },
  })(shape);
  return rings.map(simplify).filter((ring) => ring.length > 2);
}

/** Whether two parts of the world may touch. What lies across the 180th meridian counts as everywhere. */
export function mayShow(a: Bounds, b: Bounds): boolean {
  const isApart = a.west > a.east || b.west > b.east ? false : a.east < b.west || a.west > b.east;
  return !isApart && a.north >= b.south && a.south <= b.north;
}

/** What part of the world a map shows: all places with room around them, in the Mercator projection (north is up). */
export function frame(places: Place[], { width, height }: Size, margin = roomy) {
  const points: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const projection = geoMercator()
    // Centred on the places, so that the map's edge never runs between them.
    .rotate([-(places[0]?.longitude ?? 0), 0])
    .fitExtent(
      [
        [width * margin.x, height * margin.y],
        [width * (1 - margin.x), height * (1 - margin.y)],
      ],
      points,
    );
  if (!(projection.scale() < largestScale)) {
    const [[left, top], [right, bottom]] = geoPath(projection.scale(largestScale).translate([0, 0])).bounds(points);
    projection.translate([width / 2 - (left + right) / 2, height / 2 - (top + bottom) / 2]);
  }
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  // The coasts have points enough: none need be put between them.
  projection.precision(0);
  const corner = (x: number, y: number): [number, number] => projection.invert?.([x, y]) ?? [0, 0];
  const [west, north] = corner(0, 0);
  const [east, south] = corner(width, height);
  return {
    /** What the map shows of the world, in degrees. */
    seen: { west, south, east, north },
    project: ({ longitude, latitude }: Place) => projection([longitude, latitude]),
    ringsOf: (shape: GeoPermissibleObjects): Ring[] => ringsOf(shape, projection),
  };
}
