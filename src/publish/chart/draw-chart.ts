import type { Picture } from '#article/block.ts';
import { drawing, escape, type Size } from '../svg.ts';

type Chart = Extract<Picture, { kind: 'chart' }>;

/** Room around the bars, above them for the unit, and what a letter of 13 px takes on average. In px. */
const room = { side: 24, top: 44, bottom: 20 };
const letter = 7.4;

const numbers = new Intl.NumberFormat('en');
const format = (value: number): string => numbers.format(value);

const widest = (texts: string[]): number => Math.max(...texts.map((text) => text.length)) * letter;

/** Draws lying bars from zero, in the order given, each with its label and its value. They follow the reader's colour scheme by themselves. */
export function drawChart({ unit, bars }: Chart, size: Size): string {
  const left = room.side + Math.min(widest(bars.map(({ label }) => label)), size.width * 0.4) + 10;
  const length = size.width - room.side - left - widest(bars.map(({ value }) => format(value))) - 10;
  const largest = Math.max(...bars.map(({ value }) => value)) || 1;
  const step = (size.height - room.top - room.bottom) / bars.length;
  const thickness = Math.min(step * 0.62, 34);
  const rows = bars.map(({ label, value }, index) => {
    const middle = room.top + step * (index + 0.5);
    const width = (value / largest) * length;
    const y = (middle + 4.5).toFixed(1);
    return (
      `<text x="${(left - 10).toFixed(1)}" y="${y}" text-anchor="end">${escape(label)}</text>` +
      `<rect class="bar" x="${left.toFixed(1)}" y="${(middle - thickness / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${thickness.toFixed(1)}"/>` +
      `<text class="value" x="${(left + width + 8).toFixed(1)}" y="${y}">${format(value)}</text>`
    );
  });
  const heading = `<text x="${room.side}" y="28">${escape(unit)}</text>`;
  const base = `<line class="base" x1="${left.toFixed(1)}" x2="${left.toFixed(1)}" y1="${room.top}" y2="${size.height - room.bottom}"/>`;
  return drawing(size, 'paper', [heading, ...rows, base]);
}
