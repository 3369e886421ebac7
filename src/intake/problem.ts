/** One thing wrong with a file: where in it (`sources[2].url`), what, and how to mend it. */
export type Problem = { path: string; problem: string; remedy: string };

/** Why a file was refused. `newer` files are sound, but made for a later Stet. */
export type Refusal = { reason: 'unreadable' | 'newer' | 'invalid'; problems: Problem[] };

/** A problem as one line. */
export const describeProblem = ({ path, problem, remedy }: Problem): string =>
  `${path ? `${path}: ` : ''}${problem} ${remedy}`;
