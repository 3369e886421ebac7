import type { Place } from '#article/block.ts';
import type { LibraryPlace } from '#article/lists/places.ts';
import type { MapLayer, MapName, PlacesMap } from '#article/lists/places-page.ts';
import { compactPath } from './compact-path.ts';
import { countries, landAndBorders } from './countries.ts';
import { frame, type Ring } from './frame.ts';
import { countryLabels, placeLabels } from './labels.ts';
import { mergeDots, type PlacedDots } from './merge-dots.ts';

/** In px, at which letters have their size; narrow maps are drawn at half of it. */
const size = { width: 640, height: 480 };
const room = { x: 0.1, y: 0.12 };
/**
 * How near two dots may come, in px of their layer: targets are 24 px apart also where the layer is shown at its smallest,
 * a wide one in 432 px and a narrow one in 280.
 */
const apart = { wide: 36, narrow: 28 };

const angle = ({ longitude }: LibraryPlace): number => (longitude * Math.PI) / 180;

const asPlace = ({ name, latitude, longitude }: LibraryPlace): Place => ({ name, latitude, longitude, main: false });

/** A place in the middle of all: the map is cut on the other side of the world. */
function middle(places: LibraryPlace[]): LibraryPlace | undefined {
  const x = places.reduce((sum, place) => sum + Math.cos(angle(place)), 0);
  const y = places.reduce((sum, place) => sum + Math.sin(angle(place)), 0);
  const off = (place: LibraryPlace): number => 1 - Math.cos(angle(place) - Math.atan2(y, x));
  return places.toSorted((a, b) => off(a) - off(b))[0];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Names what has room: places by their number of stories, then countries. */
function namesOn(dots: PlacedDots, lands: { name: string; rings: Ring[] }[], scale: number): MapName[] {
  const own = { width: size.width * scale, height: size.height * scale };
  const named = dots.map(({ x, y, place }, rank) => ({ name: place.name, main: rank < 3, x, y }));
  const places = placeLabels(named, own);
  const taken = [...places.map(({ box }) => box), ...dots.map(({ x, y }) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }))];
  const scaled = lands.map(({ name, rings }) => ({ name, rings: rings.map((ring): Ring => ring.map(([x, y]) => [x * scale, y * scale])) }));
  return [...countryLabels(scaled, taken, own), ...places].map(({ kind, words, x, y, anchor }) => ({ kind, words, x: rounded(x), y: rounded(y), anchor }));
}

function layerOf(dots: PlacedDots, lands: { name: string; rings: Ring[] }[], scale: number): MapLayer {
  return {
    width: size.width * scale,
    dots: dots.map(({ x, y, place, near, label }) => ({ x: rounded(x), y: rounded(y), slug: place.slug, places: near.length + 1, label })),
    names: namesOn(dots, lands, scale),
  };
}

/**
 * Draws the map of all places: lands and borders as paths, dots and names for wide and for narrow maps.
 * @returns the map, and for each place's slug those of the places that share its dot on a narrow map
 */
export function drawPlaces(places: LibraryPlace[]): { map: PlacesMap; near: Map<string, string[]> } | undefined {
  const centre = middle(places);
  if (!centre) return undefined;
  const { project, ringsOf } = frame([centre, ...places].map(asPlace), size, room);
  const { land, borders } = landAndBorders();
  const lands = countries().map(({ name, shape }) => ({ name, rings: ringsOf(shape) }));
  const placed = places.map((place) => {
    const [x, y] = project(asPlace(place));
    return { place, x, y };
  });
  const wide = mergeDots(placed, apart.wide);
  const narrow = mergeDots(placed.map(({ place, x, y }) => ({ place, x: x / 2, y: y / 2 })), apart.narrow);
  return {
    map: {
      ...size,
      land: compactPath(land.flatMap(ringsOf), true),
      borders: compactPath(ringsOf(borders), false),
      wide: layerOf(wide, lands, 1),
      narrow: layerOf(narrow, lands, 0.5),
    },
    near: new Map(
      narrow.flatMap(({ place, near }) => {
        const all = [place, ...near].map(({ slug }) => slug);
        return all.map((slug): [string, string[]] => [slug, all.filter((each) => each !== slug)]);
      }),
    ),
  };
}
