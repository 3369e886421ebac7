import type { LibraryPlace } from './places.ts';

/** A dot of the map: where it is, in the layer's px, to which place it leads, and how many places it stands for. */
type PlaceDot = { x: number; y: number; slug: string; places: number; label: string };

/** A name on the map: of a country, or of the place that a dot leads to. */
export type MapName = { kind: 'country' | 'main-name' | 'other-name'; words: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** What is drawn on the lands for maps of about one width. Dots that would touch are one. `width` is in px. */
export type MapLayer = { width: number; dots: PlaceDot[]; names: MapName[] };

/** The map of all places. `land` and `borders` are SVG paths on a grid of half px of the wide layer. */
export type PlacesMap = { width: number; height: number; land: string; borders: string; wide: MapLayer; narrow: MapLayer };

/** A place of the list. `near` are the slugs of the places that share its dot on a narrow map. */
export type ListedPlace = Omit<LibraryPlace, 'latitude' | 'longitude'> & { country?: string; near: string[] };

/** The page of all places. A library with no place has no map. */
export type PlacesPage = { map?: PlacesMap; places: ListedPlace[] };
