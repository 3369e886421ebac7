/** The two crops of a map or chart. Labels keep their size, so a small screen has a drawing of its own. In CSS px. */
export const drawingSizes = {
  wide: { width: 680, height: 320 },
  narrow: { width: 400, height: 300 },
} as const;

export type DrawingCrop = keyof typeof drawingSizes;
export const drawingCrops: DrawingCrop[] = ['wide', 'narrow'];

/** Where the drawing of a figure's map or chart stands, relative to the site's root. */
export function drawingFile(article: string, key: string, crop: DrawingCrop): string {
  return `media/drawings/${article}/${key}-${crop}.svg`;
}
