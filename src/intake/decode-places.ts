import * as v from 'valibot';
import type { PlacesPage } from '#article/lists/places-page.ts';
import type { Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

const point = { x: v.number(), y: v.number() };

const layer = v.object({
  width: v.number(),
  dots: v.array(v.object({ ...point, slug: v.string(), places: v.number(), label: v.string() })),
  names: v.array(
    v.object({
      ...point,
      kind: v.picklist(['country', 'main-name', 'other-name']),
      words: v.string(),
      anchor: v.picklist(['start', 'middle', 'end']),
    }),
  ),
});

const placesPage = v.object({
  map: v.exactOptional(
    v.object({ width: v.number(), height: v.number(), land: v.string(), borders: v.string(), wide: layer, narrow: layer }),
  ),
  places: v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      country: v.exactOptional(v.string()),
      near: v.array(v.string()),
      count: v.number(),
      stories: v.array(
        v.object({ id: v.string(), headline: v.string(), lang: v.string(), dir: v.picklist(['ltr', 'rtl']), day: v.string() }),
      ),
    }),
  ),
});

/** Reads the page of all places. */
export const decodePlaces = (text: string): Result<PlacesPage, Refusal> => decodeBuilt(placesPage, text);
