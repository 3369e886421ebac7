import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { paths } from './paths.ts';
import { followSlash } from './search-focus.ts';

// Its code, and the worker with the index, come when a reader starts to search.
const client = () => import('#library/search-client.ts');

/** Milliseconds of rest after which the address takes up what was typed: browsers allow only so many changes. */
const rest = 250;

type SearchField = { input: RefObject<HTMLInputElement | null>; isHere: boolean; prepare: () => void; type: (text: string) => void };

/**
 * Ties the search field to the address: what is typed leads to the search page and stays in its query; an address that
 * brings a query fills the field.
 */
export function useSearchField(): SearchField {
  const input = useRef<HTMLInputElement>(null);
  const { pathname, search, state } = useLocation();
  const navigation = useNavigationType();
  const navigate = useNavigate();
  const isHere = pathname.replace(/\/$/, '') === paths.search.href();
  const at = useRef({ isHere, isLeaving: false, timer: 0 });

  useEffect(() => {
    at.current.isHere = isHere;
    at.current.isLeaving = false;
  }, [isHere]);

  const isTyped = navigation !== NavigationType.Pop && state === 'typed';
  useEffect(() => {
    if (isTyped) return;
    clearInterval(at.current.timer);
    const query = isHere ? (new URLSearchParams(search).get('q') ?? '') : '';
    if (input.current) input.current.value = query;
    if (isHere) void client().then((each) => each.search(query));
  }, [isHere, isTyped, search]);

  const keep = useCallback(
    (text: string): void => {
      const now = at.current;
      clearInterval(now.timer);
      now.timer = window.setInterval(() => {
        // Else the page is still on its way.
        if (!now.isHere) return;
        clearInterval(now.timer);
        void navigate(paths.search.href(text), { replace: true, state: 'typed', preventScrollReset: true });
      }, rest);
    },
    [navigate],
  );

  const type = useCallback(
    (text: string): void => {
      void client().then((each) => each.search(text));
      if (at.current.isHere || at.current.isLeaving) return keep(text);
      at.current.isLeaving = true;
      void navigate(paths.search.href(text), { state: 'typed' });
    },
    [keep, navigate],
  );

  useEffect(() => followSlash(() => void navigate(paths.search.href())), [navigate]);
  const prepare = useCallback(() => void client().then((each) => each.prepareSearch()), []);
  return { input, isHere, prepare, type };
}
