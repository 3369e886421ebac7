import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** In degrees. Where `west` is greater than `east`, it lies across the 180th meridian. */
export type Bounds = { west: number; south: number; east: number; north: number };
export type Country = { name: string; shape: Feature; bounds: Bounds };

let read: Country[] | undefined;

function withBounds(shape: Feature<Geometry, { name: string }>): Country {
  const [[west, south], [east, north]] = geoBounds(shape);
  return { name: shape.properties.name, shape, bounds: { west, south, east, north } };
}

/** The world's countries at 1:50 million: Natural Earth, as the package world-atlas has it. Read once a build. */
export function countries(): Country[] {
  if (!read) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of a package whose form is pinned with its version
    const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
    read = feature(atlas, atlas.objects.countries).features.map(withBounds);
  }
  return read;
}

/** The country that a place lies in, by its name. Places at sea have none. */
export function countryAt(longitude: number, latitude: number): string | undefined {
  const isNear = ({ bounds: { west, south, east, north } }: Country): boolean =>
    latitude >= south && latitude <= north && (west > east || (longitude >= west && longitude <= east));
  return countries().find((country) => isNear(country) && geoContains(country.shape, [longitude, latitude]))?.name;
}
