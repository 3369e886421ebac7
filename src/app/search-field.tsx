import { lazy, Suspense, useCallback, useEffect, useRef, type ComponentType } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { breathe } from '#lib/when-free.ts';
import { useAwake } from '#reader/use-awake.ts';
import { paths } from './paths.ts';
import { focusSearch, followSlash, isSearch } from './search-focus.ts';
import type { SearchInputProps } from './search-input.tsx';
import './search-field.css';

const name = 'Search stories and sources';

// What the field does comes once the app is awake.
const SearchInput = lazy<ComponentType<SearchInputProps>>(() =>
  breathe()
    .then(() => import('./search-input.tsx'))
    .then(
      (part) => ({ default: part.SearchInput }),
      // Without it the link leads on.
      () => ({ default: () => null }),
    ),
);

/** Has the index fetched from the press on: it is far away on a slow line. */
const prepare = (): void => {
  import('#library/search-client.ts').then(
    (client) => client.prepareSearch(),
    () => undefined,
  );
};

/**
 * The search field of the bar. It is printed as a link to the search page, which is all that small screens show elsewhere and
 * all that there is without script.
 */
export function SearchField() {
  const link = useRef<HTMLAnchorElement>(null);
  const { pathname } = useLocation();
  const isAwake = useAwake();
  const isHere = isSearch(pathname);
  const navigate = useNavigate();
  /** Whether the field is here, and whether its key was pressed before. */
  const field = useRef({ isReady: false, isWanted: false });
  const goThere = useCallback(() => void navigate(paths.search.href()), [navigate]);
  useEffect(
    () =>
      followSlash(() => {
        if (field.current.isReady) goThere();
        else field.current.isWanted = true;
      }),
    [goThere],
  );
  const onReady = useCallback(() => {
    const { isWanted } = field.current;
    field.current = { isReady: true, isWanted: false };
    // The field takes the link's place, and its focus.
    const isTaking = isWanted || document.activeElement === link.current;
    if (isTaking && !focusSearch() && isWanted) goThere();
  }, [goThere]);
  return (
    <search className="find" data-here={isHere || undefined}>
      <Link ref={link} to={paths.search.href()} className="find-link" aria-label={name} onPointerDown={prepare}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <span>{name}</span>
      </Link>
      {isAwake && (
        <Suspense fallback={null}>
          <SearchInput name={name} onReady={onReady} />
        </Suspense>
      )}
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
