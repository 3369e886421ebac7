import type { Problem } from '#intake/problem.ts';

/** Why something could not be loaded: no answer, not there, a server that asks for patience, its fault, or a body that intake refused. */
export type LoadFailure = 'unreachable' | 'not-found' | 'busy' | 'server' | 'unreadable' | 'newer' | 'invalid';

/** What more is known: what intake found, and the seconds that the server asks to wait. */
type Details = { problems?: Problem[]; seconds?: number | undefined };

/** Thrown by the queries. `path` is the file's, below the site's root. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly failure: LoadFailure;
  readonly path: string;
  readonly problems: Problem[];
  readonly seconds: number | undefined;

  constructor(failure: LoadFailure, path: string, { problems = [], seconds }: Details = {}) {
    super(`${path}: ${failure}`);
    this.failure = failure;
    this.path = path;
    this.problems = problems;
    this.seconds = seconds;
  }
}
