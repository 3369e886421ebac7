import type { KeyboardEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Answer } from '#search/respond.ts';
import { describeAnswer } from './describe-search.ts';
import { SearchResultView } from './search-result.tsx';
import '../lists/lists.css';
import './search.css';

type Props = {
  query: string;
  /** How far the search has come; `asleep` before script has taken over what was printed. */
  state: 'asleep' | 'idle' | 'opening' | 'looking' | 'whole' | 'partial' | 'failed';
  answer: Answer | undefined;
  onRetry: () => void;
  onMore: () => void;
  /** Called where a reader leaves the results for the search field. */
  onLeave: () => void;
  libraryHref: string;
  sourcesHref: string;
};

function Retry({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  return (
    <p className="search-trouble">
      {children}{' '}
      <button type="button" className="button" onClick={onRetry}>
        Retry
      </button>
    </p>
  );
}

const says = ({ query, state, answer }: Props): string => {
  if (state === 'asleep' || state === 'idle' || state === 'failed') return '';
  if (state === 'opening') return 'Loading the index…';
  if (!answer || (state === 'looking' && answer.total === 0)) return 'Looking…';
  return describeAnswer(answer, query);
};

/** Up and down go through the links of the results, up from the first and Escape back to the field. */
function followKeys(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const { key, currentTarget } = event;
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[key];
  if (step === undefined) return;
  const links = [...currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = step === 0 ? undefined : links[at + step];
  if (next) next.focus();
  else if (step < 1) onLeave();
  else return;
  event.preventDefault();
}

/** What a search has found, as it is typed. */
export function SearchView(props: Props) {
  const { state, answer, onRetry, onMore, onLeave, libraryHref, sourcesHref } = props;
  const results = state === 'idle' || state === 'asleep' ? [] : (answer?.results ?? []);
  const isEmpty = answer?.total === 0 && (state === 'whole' || state === 'partial');
  return (
    <div className="library search-page">
      <h1 tabIndex={-1}>Search</h1>
      {(state === 'idle' || state === 'asleep') && (
        <p className="standfirst">Through headlines, texts, sources and their publishers. What you type stays on this device.</p>
      )}
      <p role="status">{says(props)}</p>
      {state === 'failed' && <Retry onRetry={onRetry}>The index of the stories could not be reached. Check the connection, then retry.</Retry>}
      {state === 'partial' && <Retry onRetry={onRetry}>Some texts could not be reached and are left out.</Retry>}
      {isEmpty && <p>Try fewer words, other words, or the beginning of a word.</p>}
      {results.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are a short cut through the links in it
        <section aria-label="Results" onKeyDown={(event) => followKeys(event, onLeave)}>
          <ol className="results">
            {results.map((result) => (
              <SearchResultView key={result.id} result={result} />
            ))}
          </ol>
          {answer && results.length < answer.total && (
            <button type="button" className="button" onClick={onMore}>
              More stories
            </button>
          )}
        </section>
      )}
      {results.length === 0 && (
        <p className="search-ways">
          <Link to={libraryHref} className="link">
            All stories
          </Link>
          <Link to={sourcesHref} className="link">
            All sources
          </Link>
        </p>
      )}
      {state === 'asleep' && (
        <p className="search-asleep">Searching needs scripts: they are off in this browser, or have not come yet. All stories and sources are there without.</p>
      )}
    </div>
  );
}
