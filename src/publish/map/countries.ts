import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** In degrees. */
type Bounds = { west: number; south: number; east: number; north: number };
type Country = { name: string; shape: Feature; bounds: Bounds };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let atlas: Atlas | undefined;
let read: Country[] | undefined;

function pointsOf(shape: Geometry): Position[] {
  if (shape.type === 'Polygon') return shape.coordinates.flat();
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat(2) : [];
}

function withBounds(shape: Feature<Geometry, { name: string }>): Country {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude = 0, latitude = 0] of pointsOf(shape.geometry)) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return { name: shape.properties.name, shape, bounds };
}

/** The world at 1:50 million: Natural Earth, as the package world-atlas has it. Read once a build. */
function readAtlas(): Atlas {
  if (!atlas) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of a package whose form is pinned with its version
    atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  }
  return atlas;
}

/** The world's countries. */
export function countries(): Country[] {
  read ??= feature(readAtlas(), readAtlas().objects.countries).features.map(withBounds);
  return read;
}

/** The country that a place lies in, as the atlas draws it. Places at sea have none. */
export function countryAt(longitude: number, latitude: number): Country | undefined {
  // Most countries are out of the question at a glance: to look at their borders takes long.
  const isNear = ({ bounds: { west, south, east, north } }: Country): boolean =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return countries().find((country) => isNear(country) && geoContains(country.shape, [longitude, latitude]));
}

/** All land as one, and the borders on it, each once. */
export function landAndBorders(): { land: Feature[]; borders: MultiLineString } {
  const { countries: all, land } = readAtlas().objects;
  return { land: feature(readAtlas(), land).features, borders: mesh(readAtlas(), all, (a, b) => a !== b) };
}
