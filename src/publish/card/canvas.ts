import type { Coverage } from './rasterise.ts';

/** The colours of the theme's light paper (src/ui/theme.css), in which a card is drawn. */
const inks = { ink: '#1d1b18', soft: '#5f5a52', mark: '#9a2f1f' } as const;
const flats = {
  line: '#e4dfd4',
  official: '#9a2f1f',
  agency: '#466a3c',
  newspaper: '#1f4e79',
  broadcaster: '#6a3f7d',
  'think-tank': '#256b6e',
  academic: '#4a4fa0',
  reference: '#725f1f',
  document: '#6d4a2e',
  other: '#5f5a52',
} as const;
const paper = '#fdfcf9';

export type Ink = keyof typeof inks;
export type Flat = keyof typeof flats;

/** Steps from paper to full ink: fewer make smaller files, more make smoother edges. */
const steps = 15;

/** The step of a coverage from 0 to 255. */
const stepOf = Uint8Array.from({ length: 256 }, (_, covered) => Math.round((covered * steps) / 255));

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const mixed = (colour: string, share: number): number[] => channels(paper).map((from, index) => Math.round(from + ((channels(colour)[index] ?? 0) - from) * share));

const inkNames: Ink[] = ['ink', 'soft', 'mark'];
const inkStart: Record<Ink, number> = { ink: 1, soft: 1 + steps, mark: 1 + 2 * steps };
const flatNames = Object.keys(flats);

/** The colours of a canvas by number, red, green and blue of each: paper, then each ink in its steps, then the flat ones. */
export const palette: number[] = [
  ...channels(paper),
  ...inkNames.flatMap((name) => Array.from({ length: steps }, (_, step) => mixed(inks[name], (step + 1) / steps)).flat()),
  ...Object.values(flats).flatMap(channels),
];

/** A picture of numbered colours. Each row begins with a 0, as PNG wants it. */
export type Canvas = { width: number; height: number; rows: Uint8Array };

/** A sheet of paper. */
export const createCanvas = (width: number, height: number): Canvas => ({ width, height, rows: new Uint8Array((width + 1) * height) });

/** Fills a rectangle with one colour. In whole px. */
export function fill({ width, rows }: Canvas, box: { x: number; y: number; width: number; height: number }, colour: Flat): void {
  const number = 1 + inkNames.length * steps + flatNames.indexOf(colour);
  for (let row = box.y; row < box.y + box.height; row += 1) {
    const start = row * (width + 1) + 1 + box.x;
    rows.fill(number, start, start + box.width);
  }
}

/** Puts a shape on the paper. What does not fit is cut off. @param x, y of its origin, whole px */
export function print({ width, height, rows }: Canvas, shape: Coverage, x: number, y: number, ink: Ink): void {
  const base = inkStart[ink] - 1;
  const { cells } = shape;
  const [firstRow, endRow] = [Math.max(0, -(y + shape.top)), Math.min(shape.height, height - y - shape.top)];
  const [first, end] = [Math.max(0, -(x + shape.left)), Math.min(shape.width, width - x - shape.left)];
  for (let row = firstRow; row < endRow; row += 1) {
    const from = row * shape.width;
    const to = (y + shape.top + row) * (width + 1) + 1 + x + shape.left;
    for (let column = first; column < end; column += 1) {
      const step = stepOf[cells[from + column] ?? 0] ?? 0;
      // Where letters touch, the darker edge wins.
      if (step > 0 && base + step > (rows[to + column] ?? 0)) rows[to + column] = base + step;
    }
  }
}
