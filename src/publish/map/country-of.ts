import type { Place } from '#article/block.ts';
import { countryAt } from './countries.ts';

/** What the atlas shortens. */
const whole: Record<string, string> = {
  'Antigua and Barb.': 'Antigua and Barbuda',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Marshall Is.': 'Marshall Islands',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'United States of America': 'United States',
};

/** Lands whose country is disputed: the atlas takes sides, the desk has not. */
const disputed = new Set(['Kosovo', 'N. Cyprus', 'Siachen Glacier', 'Somaliland', 'Taiwan', 'W. Sahara']);
const crimea = { west: 32.4, east: 36.7, south: 44.3, north: 46.1 };

/**
 * Degrees around a place in which no other country may lie: the atlas is too coarse to say on which side of a border river
 * a town is.
 */
const margin = 0.2;

const sides = [-margin, 0, margin];

const lookUp = (longitude: number, latitude: number): string | undefined => countryAt(longitude, latitude)?.name;

/** The country in which a place surely lies; nothing at sea, near a border, and where countries dispute it. */
export function countryOf({ longitude, latitude }: Pick<Place, 'longitude' | 'latitude'>): string | undefined {
  const { west, east, south, north } = crimea;
  if (longitude > west && longitude < east && latitude > south && latitude < north) return undefined;
  const name = lookUp(longitude, latitude);
  if (name === undefined || disputed.has(name)) return undefined;
  const width = Math.cos((latitude * Math.PI) / 180);
  const around = sides.flatMap((dx) => sides.map((dy) => lookUp(longitude + dx / width, latitude + dy)));
  if (around.some((other) => other !== undefined && other !== name)) return undefined;
  return whole[name] ?? name;
}
