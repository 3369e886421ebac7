import { useEffect } from 'react';
import { useLocation, useNavigation, useRevalidator, useRouteError } from 'react-router';
import { describeProblem } from '#intake/problem.ts';
import { PartError } from '#lib/load-part.ts';
import { LoadError } from '#library/load-error.ts';
import { reloadOnce } from '#offline/reload-once.ts';
import { lookForUpdate, update } from '#offline/update.ts';
import { describeError } from './describe-error.ts';
import { PageHead } from './page-head.tsx';
import { Notice } from './notice.tsx';
import { SearchForIt } from './search-for-it.tsx';

const isNewer = (error: unknown): boolean => error instanceof LoadError && error.failure === 'newer';

/** What may mend an error with no word of the reader's. */
async function mend(error: unknown): Promise<void> {
  if (error instanceof PartError) return reloadOnce();
  if (isNewer(error)) return lookForUpdate();
}

/** The page in place of one that failed: named, with Retry; the rest of the library goes on working. */
export function ErrorScreen() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const { title, advice } = describeError(error);
  const known = error instanceof LoadError ? error : undefined;
  const busy = state === 'loading' || navigation.state === 'loading';
  useEffect(() => void mend(error), [error]);
  const retry = (): void => {
    const apply = isNewer(error) ? update.get() : undefined;
    if (apply) apply();
    // Browsers remember a part that failed.
    else if (known) void revalidate();
    else location.reload();
  };
  return (
    <Notice title={title}>
      <PageHead title={title} />
      <p>{advice}</p>
      {known && (
        <ul>
          <li>
            Address: <code>{pathname}</code>
          </li>
          <li>
            File: <code>{known.path}</code>
          </li>
          {known.problems.slice(0, 5).map((problem) => (
            <li key={problem.path + problem.problem}>{describeProblem(problem)}</li>
          ))}
        </ul>
      )}
      {known?.failure === 'not-found' && <SearchForIt pathname={pathname} />}
      <button type="button" className="button" aria-disabled={busy} onClick={() => !busy && retry()}>
        {busy ? 'Retrying…' : 'Retry'}
      </button>
    </Notice>
  );
}
