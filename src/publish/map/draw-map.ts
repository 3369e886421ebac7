import type { Place } from '#article/block.ts';
import { compactPath } from './compact-path.ts';
import { countries, countryAt } from './countries.ts';
import { drawing, escape, type Size } from '../svg.ts';
import { frame } from './frame.ts';
import { countryLabels, placeLabels, type Label } from './labels.ts';

const text = ({ kind, x, y, anchor, words }: Label): string =>
  `<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escape(words)}</text>`;

/**
 * Draws a locator map as SVG: the lands around the places, their borders, the places and their names. It follows the
 * reader's colour scheme by itself. Lands: Natural Earth, public domain.
 * @param places at least one, in degrees
 * @param size in CSS px; labels keep their size in all crops
 */
export function drawMap(places: Place[], size: Size): string {
  const { project, ringsOf } = frame(places, size);
  const lands = countries().flatMap(({ name, shape }) => {
    const rings = ringsOf(shape);
    return rings.length > 0 ? [{ name, rings }] : [];
  });
  const dots = places.map((place) => {
    const [x, y] = project(place);
    return { ...place, x, y };
  });
  const names = placeLabels(dots, size);
  const home = places.find((place) => place.main) ?? places[0];
  const homeLand = home && countryAt(home.longitude, home.latitude)?.name;
  const shapes = lands.map(({ name, rings }) => `<path class="${name === homeLand ? 'home' : 'land'}" d="${compactPath(rings, true)}"/>`);
  const points = dots.map(
    ({ x, y, main }) => `<circle class="${main ? 'main' : 'other'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${main ? 5 : 3}"/>`,
  );
  const taken = [...names.map(({ box }) => box), ...dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))];
  const labels = [...countryLabels(lands, taken, size), ...names];
  return drawing(size, 'sea', ['<g transform="scale(.5)">', ...shapes, '</g>', ...points, ...labels.map(text)]);
}
