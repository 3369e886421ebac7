import { drawingStyle } from './drawing-style.ts';

/** In CSS px. */
export type Size = { width: number; height: number };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML. */
export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A drawing as an SVG file with its style in it. @param ground the class of what lies under it @param parts its elements */
export function drawing({ width, height }: Size, ground: string, parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${drawingStyle}</style><rect class="${ground}" width="${width}" height="${height}"/>${parts.join('')}</svg>\n`;
}
