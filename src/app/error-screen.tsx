import { useNavigation, useRevalidator, useRouteError } from 'react-router';
import { describeProblem } from '#intake/problem.ts';
import { LoadError, type LoadFailure } from '#library/load-error.ts';
import { PageHead } from './page-head.tsx';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { Notice } from './notice.tsx';

/** What a reader is told: what happened, and what to do now. */
const words: Record<Exclude<LoadFailure, 'not-found'>, { title: string; advice: string }> = {
  unreachable: {
    title: 'This page cannot be reached',
    advice: 'There is no answer from the network, and no copy on this device. Check the connection, then retry.',
  },
  server: {
    title: 'The server could not answer',
    advice: 'The fault is not on this device. Retry in a moment.',
  },
  unreadable: {
    title: 'This story arrived broken',
    advice: 'What came is not an article: it may be cut short, or another page in its place. Retry to fetch it anew.',
  },
  newer: {
    title: 'This story needs a newer Stet',
    advice: 'Reload the page to update the app. Retry does that, too, where a new version is ready.',
  },
  invalid: {
    title: 'This story cannot be shown',
    advice: 'Its file breaks the rules for articles. Retry, or tell its publisher what is said below.',
  },
};

/** The page in place of one that failed: named, with Retry; the rest of the library goes on working. */
export function ErrorScreen() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  if (error instanceof LoadError && error.failure === 'not-found') return <NotFoundPage />;
  const known = error instanceof LoadError ? error : undefined;
  const { title, advice } =
    known && known.failure !== 'not-found'
      ? words[known.failure]
      : { title: 'Something went wrong', advice: `Retry, or go back to the library. (${String(error)})` };
  const busy = state === 'loading' || navigation.state === 'loading';
  return (
    <Notice title={title}>
      <PageHead title={title} />
      <p>{advice}</p>
      {known && (
        <ul>
          <li>
            File: <code>{known.path}</code>
          </li>
          {known.problems.slice(0, 5).map((problem) => (
            <li key={problem.path + problem.problem}>{describeProblem(problem)}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button" aria-disabled={busy} onClick={() => !busy && void revalidate()}>
        {busy ? 'Retrying…' : 'Retry'}
      </button>
    </Notice>
  );
}
