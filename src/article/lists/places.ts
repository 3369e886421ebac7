import { digest } from '#lib/digest.ts';
import type { Abstract } from '../abstract.ts';
import type { Article } from '../article.ts';
import type { Place } from '../block.ts';
import { figuresOf } from '../figures-of.ts';
import { dayOf } from '../summary.ts';
import { slugOf } from './slug.ts';

/** A story as the list of places shows it. */
type PlaceStory = Pick<Article, 'id' | 'headline' | 'lang' | 'dir'> & { day: string };

/** A place of the library's maps. `slug` names its list, `count` its stories; `stories` are the newest of them. */
export type LibraryPlace = Pick<Place, 'name' | 'latitude' | 'longitude'> & { slug: string; count: number; stories: PlaceStory[] };

/** Places of one name are the same within this many degrees of a great circle: some 110 km. */
const reach = 1;

const isNear = (a: Pick<Place, 'latitude' | 'longitude'>, b: Pick<Place, 'latitude' | 'longitude'>): boolean => {
  const width = Math.cos((a.latitude * Math.PI) / 180);
  const apart = Math.abs(a.longitude - b.longitude);
  return Math.hypot(a.latitude - b.latitude, Math.min(apart, 360 - apart) * width) <= reach;
};

/** Every place on the maps of an article. */
const placesOn = (article: Abstract): Place[] => figuresOf(article).flatMap(({ picture }) => (picture.kind === 'map' ? picture.places : []));

type Found = { place: Place; articles: Set<Abstract> };

const storyOf = (article: Abstract): PlaceStory => {
  const { id, headline, lang, dir } = article;
  return { id, headline, lang, dir, day: dayOf(article) };
};

const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * The places of all maps by name, each with its stories in the order of the articles. Places of one name that lie far apart
 * are different ones: the name alone is the slug of the one with most stories.
 */
export function libraryPlaces(articles: Abstract[]): LibraryPlace[] {
  const named = new Map<string, Found[]>();
  for (const article of articles) {
    for (const place of placesOn(article)) {
      const slug = slugOf(place.name);
      const found = named.get(slug) ?? [];
      const known = found.find((each) => isNear(each.place, place));
      if (known) known.articles.add(article);
      else found.push({ place, articles: new Set([article]) });
      named.set(slug, found);
    }
  }
  return [...named]
    .flatMap(([slug, found]) =>
      found
        .toSorted((a, b) => b.articles.size - a.articles.size)
        .map(({ place: { name, latitude, longitude }, articles: own }, rank) => ({
          slug: rank === 0 ? slug : `${slug}-${digest(`${Math.round(latitude)} ${Math.round(longitude)}`)}`,
          name,
          latitude,
          longitude,
          count: own.size,
          stories: [...own].map(storyOf),
        })),
    )
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.slug, b.slug));
}
