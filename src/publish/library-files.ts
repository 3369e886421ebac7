import { toJsonSchema } from '@valibot/to-json-schema';
import type { Picture } from '#article/block.ts';
import { exportSources } from '#article/export/export-sources.ts';
import { fileFormats, sourcesFile } from '#article/export/formats.ts';
import { drawingCrops, drawingFile, drawingSizes } from '#article/drawing-file.ts';
import { figuresOf } from '#article/figures-of.ts';
import { articleSchema } from '#intake/schema.ts';
import { fileKey } from './article-file.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { drawChart } from './chart/draw-chart.ts';
import { drawMap } from './map/draw-map.ts';
import type { Bundled } from './read-library.ts';

/**
 * A file of the site: its path below the root, and what is in it. Where that takes long, it is made when it is asked for, and
 * `from` names all that it is made from.
 */
export type SiteFile = { path: string; readonly text: string; from?: string };

/** A file that is made when it is asked for. */
export const made = (path: string, from: string, make: () => string): SiteFile => ({
  path,
  from,
  get text() {
    return make();
  },
});

const json = (path: string, value: unknown): SiteFile => ({ path, text: JSON.stringify(value) });

type Drawing = Exclude<Picture, { kind: 'image' }>;
type Size = { width: number; height: number };

const draw = (picture: Drawing, size: Size): string => (picture.kind === 'map' ? drawMap(picture.places, size) : drawChart(picture, size));

/** Stories of one thread often show the same places: each map is drawn once a build. */
const drawn = new Map<string, string>();

function drawOnce(picture: Drawing, size: Size): string {
  const key = JSON.stringify([picture, size]);
  const known = drawn.get(key) ?? draw(picture, size);
  drawn.set(key, known);
  return known;
}

const drawingsOf = ({ article }: Bundled): SiteFile[] =>
  figuresOf(article).flatMap(({ key, picture }) =>
    picture.kind === 'image'
      ? []
      : drawingCrops.map((crop) => made(drawingFile(article.id, key, crop), JSON.stringify(picture), () => drawOnce(picture, drawingSizes[crop]))),
  );

const sourcesOf = ({ article }: Bundled): SiteFile[] =>
  article.sources.length === 0
    ? []
    : fileFormats.map((format) => made(sourcesFile(article.id, format), fileKey(article), () => exportSources(article.sources, format)));

/** The pages of all lists and of the timeline, the topics, the places. */
const listFiles = ({ lists, listFrom, topics, timeline, places }: Catalogue): SiteFile[] => [
  ...lists.map((page) => made(`data/list/${page.name}/${page.page}.json`, listFrom(page), () => JSON.stringify(page))),
  json('data/topics.json', { topics }),
  ...timeline.map((page) => json(`data/timeline/${page.name}.json`, page)),
  json('data/places.json', places),
];

/** The list of all sources in its parts, and a file for each name of each. */
function librarySourceFiles({ sources: { rows, parts, sourceOf, keyOfSource, part, keyOfPart } }: Catalogue): SiteFile[] {
  return [
    ...parts.map((_, index) => made(`data/sources/${index + 1}.json`, keyOfPart(index + 1), () => JSON.stringify(part(index + 1)))),
    ...rows.flatMap((row) => [row.id, ...row.aliases].map((name) => made(`data/source/${name}.json`, keyOfSource(row), () => JSON.stringify(sourceOf(row))))),
  ];
}

/** The article schema for editors' tools (https://json-schema.org, draft 2020-12), made from the one that intake uses. */
const publishedSchema = () => ({
  ...toJsonSchema(articleSchema, { target: 'draft-2020-12', errorMode: 'ignore', typeMode: 'input' }),
  title: 'Stet article, version 1',
});

/** What the build makes of a library beside its pages: lists, related articles, sources, maps, sources as files, the published schema. */
export function libraryFiles(library: Bundled[]): SiteFile[] {
  const catalogue = catalogueOf(library);
  return [
    ...listFiles(catalogue),
    ...library.map(({ article, ...neighbours }) => made(`data/related/${article.id}.json`, catalogue.aroundFrom(neighbours), () => JSON.stringify(neighbours))),
    ...librarySourceFiles(catalogue),
    ...library.flatMap(drawingsOf),
    ...library.flatMap(sourcesOf),
    { path: 'schema/article-1.json', text: JSON.stringify(publishedSchema(), undefined, 2) },
  ];
}
