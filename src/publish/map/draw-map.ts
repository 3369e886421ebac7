import type { Place } from '#article/block.ts';
import { countries, countryAt, type Bounds } from './countries.ts';
import { drawing, escape, type Size } from '../svg.ts';
import { frame, type Ring } from './frame.ts';
import { countryLabels, placeLabels, type Label } from './labels.ts';

const text = ({ kind, x, y, anchor, words }: Label): string =>
  `<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escape(words)}</text>`;

/** Whether two parts of the world may touch. What lies across the 180th meridian counts as everywhere. */
function overlap(a: Bounds, b: Bounds): boolean {
  const isApart = a.west > a.east || b.west > b.east ? false : a.east < b.west || a.west > b.east;
  return !isApart && a.north >= b.south && a.south <= b.north;
}

/** A closed outline as path data: steps in tenths of a px, so that no error adds up. */
function outline(ring: Ring): string {
  let [atX, atY] = [0, 0];
  const steps = ring.map(([x, y], index) => {
    const [tenthX, tenthY] = [Math.round(x * 10), Math.round(y * 10)];
    const step = `${index === 0 ? 'M' : 'l'}${(tenthX - atX) / 10},${(tenthY - atY) / 10}`;
    [atX, atY] = [tenthX, tenthY];
    return step;
  });
  return `${steps.join('')}Z`;
}

/**
 * Draws a locator map as SVG: the lands around the places, their borders, the places and their names. It follows the
 * reader's colour scheme by itself. Lands: Natural Earth, public domain.
 * @param places at least one, in degrees
 * @param size in CSS px; labels keep their size in all crops
 */
export function drawMap(places: Place[], size: Size): string {
  const { seen, project, ringsOf } = frame(places, size);
  const lands = countries().flatMap(({ name, shape, bounds }) => {
    const rings = overlap(bounds, seen) ? ringsOf(shape) : [];
    return rings.length > 0 ? [{ name, rings }] : [];
  });
  const dots = places.flatMap((place) => {
    const at = project(place);
    return at ? [{ ...place, x: at[0], y: at[1] }] : [];
  });
  const names = placeLabels(dots, size);
  const home = places.find((place) => place.main) ?? places[0];
  const homeLand = home && countryAt(home.longitude, home.latitude);
  const shapes = lands.map(({ name, rings }) => `<path class="${name === homeLand ? 'home' : 'land'}" d="${rings.map(outline).join('')}"/>`);
  const points = dots.map(
    ({ x, y, main }) => `<circle class="${main ? 'main' : 'other'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${main ? 5 : 3}"/>`,
  );
  const taken = [...names.map(({ box }) => box), ...dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))];
  const labels = [...countryLabels(lands, taken, size), ...names];
  return drawing(size, 'sea', [...shapes, ...points, ...labels.map(text)]);
}
