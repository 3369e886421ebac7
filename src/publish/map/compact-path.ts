import type { Ring } from './frame.ts';

/** Steps of the grid in a px. */
const steps = 2;
/** Islands smaller than this many steps are left out. */
const smallest = 3;

/** A number after another: a minus sign parts them by itself. */
const next = (number: number): string => (number < 0 ? String(number) : ` ${number}`);

function span(values: number[]): number {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  return high - low;
}

/**
 * Lines as an SVG path on a grid of half px, where a drawing is no finer and takes a quarter of the bytes: points that fall
 * on the one before are left out.
 * @param rings in px @param closed whether they enclose land
 */
export function compactPath(rings: Ring[], closed: boolean): string {
  return rings
    .map((ring) => {
      const points = ring.map(([x, y]): [number, number] => [Math.round(x * steps), Math.round(y * steps)]);
      if (closed && Math.max(span(points.map(([x]) => x)), span(points.map(([, y]) => y))) < smallest) return '';
      let [atX, atY] = points[0] ?? [0, 0];
      let path = `M${atX}${next(atY)}`;
      let command = 'l';
      for (const [x, y] of points.slice(1)) {
        if (x === atX && y === atY) continue;
        path += `${command === 'l' ? `l${x - atX}` : next(x - atX)}${next(y - atY)}`;
        command = '';
        [atX, atY] = [x, y];
      }
      return command === 'l' ? '' : `${path}${closed ? 'z' : ''}`;
    })
    .join('');
}
