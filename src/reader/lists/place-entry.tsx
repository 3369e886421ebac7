import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ListedPlace } from '#article/lists/places-page.ts';
import { formatDate } from '#article/format.ts';

type Props = {
  place: ListedPlace;
  /** Names of all places by their slugs. */
  names: Map<string, string>;
  listHref: (list: string) => string;
  articleHref: (id: string) => string;
};

/** A place of the list: its newest stories, and what shares its dot on the map. */
export function PlaceEntry({ place: { slug, name, country, near, count, stories }, names, listHref, articleHref }: Props) {
  return (
    <li id={`place-${slug}`} className="place">
      <div className="place-head">
        <h2>
          <Link to={listHref(`place-${slug}`)}>{name}</Link>
        </h2>
        <p>
          {country !== undefined && `${country} · `}
          {count === 1 ? '1 story' : `${count} stories`}
        </p>
      </div>
      {stories.length > 0 && (
        <ul>
          {stories.map(({ id, headline, lang, dir, day }) => (
            <li key={id}>
              <time dateTime={day}>{formatDate(day)}</time>
              <Link to={articleHref(id)} lang={lang} dir={dir}>
                {headline}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <p className="close-by">
          Close by on the map:{' '}
          {near.map((each, index) => (
            <Fragment key={each}>
              {index > 0 && ', '}
              <a href={`#place-${each}`}>{names.get(each)}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
