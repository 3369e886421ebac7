import { print, type Canvas, type Ink } from './canvas.ts';
import { rasterise, type Coverage } from './rasterise.ts';
import type { Typeface } from './typeface.ts';

/** Sets and prints text of one weight. Sizes and places in px; y is the line on which letters stand. */
export type Lettering = {
  has: (text: string) => boolean;
  width: (text: string, size: number) => number;
  /** Gives where the text ends. */
  write: (canvas: Canvas, text: string, at: { x: number; y: number; size: number; ink: Ink }) => number;
};

/** Letters are drawn at this many places between two pixels. */
const shifts = 4;

/** Lettering in a weight. Every glyph is drawn once for each size and place between pixels, then only copied. */
export function createLettering(typeface: Typeface): Lettering {
  const drawn = new Map<string, Coverage>();
  const glyph = (id: string, draw: () => Coverage): Coverage => {
    const known = drawn.get(id);
    if (known) return known;
    const made = draw();
    drawn.set(id, made);
    return made;
  };
  const { advance: space } = typeface.set(' ');
  const width = (text: string, size: number): number => {
    const words = text.split(' ');
    return ((words.reduce((sum, word) => sum + typeface.set(word).advance, 0) + space * (words.length - 1)) * size) / typeface.unitsPerEm;
  };
  return {
    has: typeface.has,
    width,
    write: (canvas, text, { x, y, size, ink }) => {
      const scale = size / typeface.unitsPerEm;
      let pen = x;
      for (const word of text.split(' ')) {
        const { glyphs, advance } = typeface.set(word);
        for (const { id, outline, x: from, y: up } of glyphs) {
          const place = Math.round((pen + from * scale) * shifts) / shifts;
          const whole = Math.floor(place);
          const shape = glyph(`${id} ${size} ${place - whole}`, () => rasterise(outline, scale, place - whole));
          print(canvas, shape, whole, Math.round(y - up * scale), ink);
        }
        pen += (advance + space) * scale;
      }
      return pen - space * scale;
    },
  };
}
