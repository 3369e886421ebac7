import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Place } from '#article/block.ts';
import type { Size } from '../svg.ts';

export type Ring = [x: number, y: number][];

/** Room around the outermost places on a map of one story, as a part of its width and height. */
const roomy = { x: 0.24, y: 0.26 };
/** Px a radian: however close the places are, a wide map shows some 3,000 km, so that a reader knows where in the world it is. */
const largestScale = 1_500;

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
  const path = geoPath(projection).digits(1);
  const degrees = (x: number, y: number): [number, number] => projection.invert?.([x, y]) ?? [0, 0];
  const [[west], [east]] = [degrees(0, height / 2), degrees(width, height / 2)];
  const [[, north], [, south]] = [degrees(width / 2, 0), degrees(width / 2, height)];
  // A map as wide as the world, or wider, shows all of it.
  const isWhole = width >= 2 * Math.PI * projection.scale() * 0.99;
  return {
    path,
    window: isWhole ? { west: -180, east: 180, south, north } : { west, east, south, north },
    project: ({ longitude, latitude }: Place) => projection([longitude, latitude]),
    ringsOf: (shape: GeoPermissibleObjects): Ring[] => {
      const rings: Ring[] = [];
      geoPath(projection, {
        beginPath: () => undefined,
        closePath: () => undefined,
        arc: () => undefined,
        moveTo: (x, y) => rings.push([[x, y]]),
        lineTo: (x, y) => rings.at(-1)?.push([x, y]),
      })(shape);
      return rings;
    },
  };
}
