import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAwake } from './use-awake.ts';

/** Fields of the address's query: a reader can link to them, and Back takes their changes back. */
type Query = {
  /** Whether script runs and has taken over what was printed: until then there is no query, as none was known in print. */
  isAwake: boolean;
  get: (name: string) => string | undefined;
  /** Changes one field, or takes it out. */
  set: (name: string, value: string | undefined) => void;
};

/** Reads and changes the query of the page's address. */
export function useQuery(): Query {
  const isAwake = useAwake();
  const { search } = useLocation();
  const navigate = useNavigate();
  const fields = new URLSearchParams(isAwake ? search : '');
  const set = useCallback(
    (name: string, value: string | undefined) => {
      const changed = new URLSearchParams(search);
      if (value === undefined) changed.delete(name);
      else changed.set(name, value);
      void navigate({ search: changed.toString() }, { preventScrollReset: true });
    },
    [navigate, search],
  );
  return { isAwake, get: (name) => fields.get(name) ?? undefined, set };
}
