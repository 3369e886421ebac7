import { geoContains } from 'd3-geo';
import type { Place } from '#article/block.ts';
import { countriesIn, type Country } from './countries.ts';
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
  const { path, project, ringsOf, window } = frame(places, size);
  const seen = countriesIn(window).filter((country) => path(country));
  const dots = places.flatMap((place) => {
    const at = project(place);
    return at ? [{ ...place, x: at[0], y: at[1] }] : [];
  });
  const names = placeLabels(dots, size);
  const home = places.find((place) => place.main) ?? places[0];
  const isHome = (country: Country): boolean => home !== undefined && geoContains(country, [home.longitude, home.latitude]);
  const lands = seen.map((country) => `<path class="${isHome(country) ? 'home' : 'land'}" d="${path(country) ?? ''}"/>`);
  const points = dots.map(
    ({ x, y, main }) => `<circle class="${main ? 'main' : 'other'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${main ? 5 : 3}"/>`,
  );
  const taken = [...names.map(({ box }) => box), ...dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))];
  const lettered = seen.map((country) => ({ name: country.properties.name, rings: ringsOf(country) }));
  const labels = [...countryLabels(lettered, taken, size), ...names];
  return drawing(size, 'sea', [...lands, ...points, ...labels.map(text)]);
}
