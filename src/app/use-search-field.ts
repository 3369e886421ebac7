import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { paths } from './paths.ts';
import { isSearch } from './search-focus.ts';

// Its code, and the worker with the index, come when a reader starts to search.
const client = () => import('#library/search-client.ts');

let wanted = '';

/** Searches for what was wanted last: two that wait for the same code need not get it in the order in which they asked. */
function searchFor(query: string): void {
  wanted = query;
  void client().then((each) => each.search(wanted));
}

/** Milliseconds of rest after which the address takes up what was typed: browsers allow only so many changes. */
const rest = 250;

type SearchField = {
  input: RefObject<HTMLInputElement | null>;
  /** Whether the search page is shown. */
  isHere: boolean;
  prepare: () => void;
  type: (text: string) => void;
  /** Called when the reader leaves the field: what comes next must find the address as it was typed. */
  leave: () => void;
};

/**
 * Ties the search field to the address: what is typed leads to the search page and stays in its query; an address that
 * brings a query fills the field.
 */
export function useSearchField(): SearchField {
  const { pathname, search, state } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  /** What was typed and is not in the address yet; where the reader is, and whether on the way to the search page. */
  const now = useRef<{ typed: string | undefined; isHere: boolean; isOnTheWay: boolean; timer: number }>({
    typed: undefined,
    isHere: false,
    isOnTheWay: false,
    timer: 0,
  });

  const isTyped = type !== NavigationType.Pop && state === 'typed';
  useEffect(() => {
    now.current.isHere = isSearch(pathname);
    now.current.isOnTheWay = false;
    if (isTyped) return;
    now.current.typed = undefined;
    const query = now.current.isHere ? (new URLSearchParams(search).get('q') ?? '') : '';
    if (input.current) input.current.value = query;
    if (now.current.isHere) searchFor(query);
  }, [isTyped, pathname, search]);

  const leave = useCallback(() => {
    const { typed, isHere, timer } = now.current;
    clearInterval(timer);
    if (typed === undefined || !isHere) return;
    now.current.typed = undefined;
    void navigate(paths.search.href(typed), { replace: true, state: 'typed', preventScrollReset: true });
  }, [navigate]);

  const take = useCallback(
    (text: string) => {
      searchFor(text);
      clearInterval(now.current.timer);
      const { isHere, isOnTheWay } = now.current;
      if (isHere || isOnTheWay) {
        now.current.typed = text;
        // Until the page has come there is nothing to change.
        now.current.timer = window.setInterval(() => now.current.isHere && leave(), rest);
      } else {
        now.current.isOnTheWay = true;
        void navigate(paths.search.href(text), { state: 'typed' });
      }
    },
    [leave, navigate],
  );

  const prepare = useCallback(() => void client().then((each) => each.prepareSearch()), []);
  return { input, isHere: isSearch(pathname), prepare, type: take, leave };
}
