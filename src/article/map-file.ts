/** The two crops of a locator map. Labels keep their size, so a small screen has a drawing of its own. */
export const mapSizes = {
  wide: { width: 680, height: 320 },
  narrow: { width: 400, height: 300 },
} as const;

export type MapCrop = keyof typeof mapSizes;
export const mapCrops: MapCrop[] = ['wide', 'narrow'];

/** Where the drawing of a figure's map stands, relative to the site's root. */
export function mapFile(article: string, key: string, crop: MapCrop): string {
  return `media/maps/${article}/${key}-${crop}.svg`;
}
