import type { Place } from '#article/block.ts';
import { countries } from './countries.ts';
import { frame, type Size } from './frame.ts';
import { countryLabels, placeLabels, type Label } from './labels.ts';
import { mapStyle } from './map-style.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const text = ({ kind, x, y, anchor, words }: Label): string =>
  `<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escape(words)}</text>`;

/**
 * Draws a locator map as SVG: the lands around the places, their borders, the places and their names. It follows the
 * reader's colour scheme by itself. Lands: Natural Earth, public domain.
 * @param places at least one, in degrees
 * @param size in CSS px; labels keep their size in all crops
 */
export function drawMap(places: Place[], size: Size): string {
  const { path, project, ringsOf } = frame(places, size);
  const seen = countries().filter((country) => path(country));
  const dots = places.flatMap((place) => {
    const at = project(place);
    return at ? [{ ...place, x: at[0], y: at[1] }] : [];
  });
  const names = placeLabels(dots, size);
  const lands = seen.map((country) => `<path class="land" d="${path(country) ?? ''}"/>`);
  const points = dots.map(
    ({ x, y, main }) => `<circle class="${main ? 'main' : 'other'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${main ? 5 : 3}"/>`,
  );
  const labels = [...countryLabels(seen.map((country) => ({ name: country.properties.name, rings: ringsOf(country) })), [...names.map(({ box }) => box), ...dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))], size), ...names];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}"><style>${mapStyle}</style><rect class="sea" width="${size.width}" height="${size.height}"/>${lands.join('')}${points.join('')}${labels.map(text).join('')}</svg>\n`;
}
