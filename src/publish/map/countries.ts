import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** In degrees. Where `west` is greater than `east`, it lies across the 180th meridian. */
export type Bounds = { west: number; south: number; east: number; north: number };
export type Country = { name: string; shape: Feature; bounds: Bounds };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let atlas: Atlas | undefined;
let read: Country[] | undefined;

function withBounds(shape: Feature<Geometry, { name: string }>): Country {
  const [[west, south], [east, north]] = geoBounds(shape);
  return { name: shape.properties.name, shape, bounds: { west, south, east, north } };
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
  const isNear = ({ bounds: { west, south, east, north } }: Country): boolean => {
    const within = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    return within && latitude >= south && latitude <= north;
  };
  return countries().find((country) => isNear(country) && geoContains(country.shape, [longitude, latitude]));
}

/** All land as one, and the borders on it, each once. */
export function landAndBorders(): { land: Feature[]; borders: MultiLineString } {
  const { countries: all, land } = readAtlas().objects;
  return { land: feature(readAtlas(), land).features, borders: mesh(readAtlas(), all, (a, b) => a !== b) };
}
