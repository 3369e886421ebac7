import type { Problem } from '#intake/problem.ts';

/** Why something could not be loaded: no answer, not there, a server's fault, or a body that intake refused. */
export type LoadFailure = 'unreachable' | 'not-found' | 'server' | 'unreadable' | 'newer' | 'invalid';

/** Thrown by the queries. `path` is the file's, below the site's root; `problems` say what intake found. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly failure: LoadFailure;
  readonly path: string;
  readonly problems: Problem[];

  constructor(failure: LoadFailure, path: string, problems: Problem[] = []) {
    super(`${path}: ${failure}`);
    this.failure = failure;
    this.path = path;
    this.problems = problems;
  }
}
