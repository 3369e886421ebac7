import type { LibraryPlace } from '#article/lists/places.ts';

type Placed = { place: LibraryPlace; x: number; y: number };

/** Dots with the places that they stand for beside their own, and what they are called where they cannot be seen. */
export type PlacedDots = (Placed & { near: LibraryPlace[]; label: string })[];

const stories = (places: LibraryPlace[]): string => {
  const count = new Set(places.flatMap((place) => place.stories.map(({ id }) => id))).size;
  return count === 1 ? '1 story' : `${count} stories`;
};

const labelOf = (place: LibraryPlace, near: LibraryPlace[]): string => {
  const all = [place, ...near];
  return `${near.length === 0 ? place.name : `${all.length} places around ${place.name}`}: ${stories(all)}`;
};

/**
 * Makes one dot of those that would touch: the place with most stories takes in those that are nearer to it than `apart`.
 * @param apart in px @returns the dots, those with most stories first
 */
export function mergeDots(placed: Placed[], apart: number): PlacedDots {
  const dots: (Placed & { near: LibraryPlace[] })[] = [];
  for (const each of placed.toSorted((a, b) => b.place.count - a.place.count)) {
    const dot = dots.find(({ x, y }) => Math.hypot(x - each.x, y - each.y) < apart);
    if (dot) dot.near.push(each.place);
    else dots.push({ ...each, near: [] });
  }
  return dots.map((dot) => ({ ...dot, label: labelOf(dot.place, dot.near) }));
}
