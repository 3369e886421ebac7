import { expect, test } from 'vitest';
import { drawChart } from './draw-chart.ts';

const size = { width: 680, height: 320 };
const chart = {
  kind: 'chart' as const,
  unit: 'Soldiers',
  bars: [
    { label: '2019', value: 5000 },
    { label: '2020 & after', value: 10_000 },
    { label: '2021', value: 0 },
  ],
};

test('bars are as long as their values, from zero', () => {
  const widths = [...drawChart(chart, size).matchAll(/class="bar"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  expect(widths[0]).toBeCloseTo((widths[1] ?? 0) / 2, 0);
  expect(widths[2]).toBe(0);
});

test('each bar has its label and value, and nothing runs over the edge', () => {
  const svg = drawChart(chart, size);
  expect(svg).toContain('2020 &amp; after');
  expect(svg).toContain('>10,000<');
  const ends = [...svg.matchAll(/class="value" x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => Number(x) + (text?.length ?? 0) * 7.4);
  for (const end of ends) expect(end).toBeLessThanOrEqual(size.width);
});

test('a chart of nothing but zeros has bars of no length', () => {
  expect(drawChart({ ...chart, bars: [{ label: 'a', value: 0 }, { label: 'b', value: 0 }] }, size)).not.toContain('NaN');
});
