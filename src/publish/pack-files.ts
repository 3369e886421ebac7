import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileFormats, sourcesFile } from '#article/export/formats.ts';
import { librarySourceId } from '#article/library-source.ts';
import type { Pack } from '#lib/pack.ts';
import { mediaType } from './media-type.ts';
import type { Bundled } from './read-library.ts';

/** Bytes that the pack may hold: a slow phone reads one of this size within the time that a page takes to open. */
const packBudget = 1_000_000;

/** The files that could be in the pack: of each article its sources as files, and what each of its sources carries. */
function* packable(library: Bundled[]): Generator<string> {
  const seen = new Set<string>();
  for (const { article } of library) {
    if (article.sources.length > 0) yield* fileFormats.map((format) => sourcesFile(article.id, format));
    for (const source of article.sources) {
      const id = librarySourceId(source);
      if (!seen.has(id)) yield `data/source/${id}.json`;
      seen.add(id);
    }
  }
}

/**
 * The pack of a built site: the small files of the newest articles, as many as the budget holds.
 * @param out the built site
 * @returns the pack as it is published
 */
export async function packFiles(out: string, library: Bundled[]): Promise<string> {
  const pack: Pack = {};
  let left = packBudget;
  for (const file of packable(library)) {
    const at = path.join(out, file);
    left -= (await stat(at)).size;
    if (left < 0) break;
    pack[file] = [await readFile(at, 'utf8'), { headers: { 'content-type': mediaType(file) } }];
  }
  return JSON.stringify(pack);
}
