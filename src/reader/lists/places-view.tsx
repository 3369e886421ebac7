import type { PlacesPage } from '#article/lists/places-page.ts';
import { PlaceEntry } from './place-entry.tsx';
import { PlacesMapView } from './places-map.tsx';
import './lists.css';
import './places.css';

type Props = {
  page: PlacesPage;
  listHref: (list: string) => string;
  articleHref: (id: string) => string;
};

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
      <ul className="places-list">
        {places.map((place) => (
          <PlaceEntry key={place.slug} place={place} names={names} listHref={listHref} articleHref={articleHref} />
        ))}
      </ul>
    </div>
  );
}
