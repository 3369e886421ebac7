import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Geometry, { name: string }>;

let read: Country[] | undefined;

/** The world's countries at 1:50 million: Natural Earth, as the package world-atlas has it. Read once a build. */
export function countries(): Country[] {
  if (!read) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of a package whose form is pinned with its version
    const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
    read = feature(atlas, atlas.objects.countries).features;
  }
  return read;
}
