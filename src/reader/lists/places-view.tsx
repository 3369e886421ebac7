import type { ListedPlace, PlacesPage } from '#article/lists/places-page.ts';
import { PlaceEntry } from './place-entry.tsx';
import { PlacesMapView } from './places-map.tsx';

type Props = {
  page: PlacesPage;
  listHref: (list: string) => string;
  articleHref: (id: string) => string;
};

const elsewhere = 'At sea and elsewhere';

/** Places by their countries in alphabetical order; those of which no country is known come last. */
function byCountry(places: ListedPlace[]): [country: string, places: ListedPlace[]][] {
  const countries = new Map<string, ListedPlace[]>();
  for (const place of places) {
    const country = place.country ?? elsewhere;
    const known = countries.get(country);
    if (known) known.push(place);
    else countries.set(country, [place]);
  }
  return [...countries].toSorted(([a], [b]) => Number(a === elsewhere) - Number(b === elsewhere) || a.localeCompare(b, 'en'));
}

/** A map of all places, and beside it a list of them with their stories. */
export function PlacesView({ page: { map, places }, listHref, articleHref }: Props) {
  const names = new Map(places.map(({ slug, name }) => [slug, name]));
  return (
    <div className="library all-places">
      <header className="list-head">
        <h1 tabIndex={-1}>Places</h1>
        <p>{map ? 'Where the stories happen. Each dot leads to its place in the list.' : 'No story has a map yet.'}</p>
      </header>
      {map && <PlacesMapView map={map} />}
      <div className="places-list">
        {byCountry(places).map(([country, own]) => (
          <section key={country}>
            <h2>{country}</h2>
            <ul>
              {own.map((place) => (
                <PlaceEntry key={place.slug} place={place} names={names} listHref={listHref} articleHref={articleHref} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
