import { describeProblem, type Problem } from '../problem.ts';

/**
 * What the desk finds in an article. An error stops the build, for a reader would be misled; advice does not. What `passes` is
 * no longer to be said when a day has come.
 */
export type Remark = Problem & { severity: 'error' | 'advice'; passes?: true };

/** A remark with the file that it is about. */
export type Finding = Remark & { file: string };

/** An error at a place of the JSON, such as `body[3].children[2]`. */
export const error = (path: string, problem: string, remedy: string): Remark => ({ severity: 'error', path, problem, remedy });

/** Advice on a place of the JSON, such as `sources[4].url`. */
export const advice = (path: string, problem: string, remedy: string): Remark => ({ severity: 'advice', path, problem, remedy });

/** A finding as one line that names file, path, problem and remedy. */
export const describeFinding = (finding: Finding): string => `${finding.file}: ${describeProblem(finding)}`;
