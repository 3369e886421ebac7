import type { Article } from './article.ts';
import type { Figure } from './block.ts';
import { drawingCrops, drawingFile } from './drawing-file.ts';

/** The files of an article's pictures and drawings, below the site's root. */
export function picturesOf({ id, lead, body }: Pick<Article, 'id' | 'lead' | 'body'>): string[] {
  const figures = [...(lead ? [lead] : []), ...body.filter((block): block is Figure => block.kind === 'figure')];
  const files = figures.flatMap(({ key, picture }) =>
    picture.kind === 'image' ? [picture.src] : drawingCrops.map((crop) => drawingFile(id, key, crop)),
  );
  return [...new Set(files)];
}
