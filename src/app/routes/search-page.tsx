import { useSyncExternalStore } from 'react';
import { retrySearch, searchMore, searchState, type SearchState } from '#library/search-client.ts';
import { SearchView } from '#reader/search/search-view.tsx';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';
import { focusSearch } from '../search-focus.ts';
import { Surroundings } from '../surroundings.tsx';

const none: [] = [];
const printed: Omit<SearchState, 'state'> & { state: 'asleep' } = { query: '', limit: 0, state: 'asleep' };

/** The page on which results stand as the reader types; the field is in the bar. */
export function SearchPage() {
  const { query, state, answer } = useSyncExternalStore<SearchState | typeof printed>(searchState.subscribe, searchState.get, () => printed);
  return (
    <Surroundings related={none}>
      <PageHead title="Search" description="Search headlines, texts, sources and publishers." />
      <SearchView
        query={query}
        state={state}
        answer={answer}
        onRetry={retrySearch}
        onMore={searchMore}
        onLeave={focusSearch}
        libraryHref={paths.library.href()}
        sourcesHref={paths.sources.href()}
      />
    </Surroundings>
  );
}
