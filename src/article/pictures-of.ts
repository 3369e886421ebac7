import type { Article } from './article.ts';
import { drawingCrops, drawingFile } from './drawing-file.ts';
import { figuresOf } from './figures-of.ts';

/** The files of an article's pictures and drawings, below the site's root. */
export function picturesOf(article: Pick<Article, 'id' | 'lead' | 'body'>): string[] {
  const files = figuresOf(article).flatMap(({ key, picture }) =>
    picture.kind === 'image' ? [picture.src] : drawingCrops.map((crop) => drawingFile(article.id, key, crop)),
  );
  return [...new Set(files)];
}
