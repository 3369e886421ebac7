import { describeFinding } from '#intake/desk/finding.ts';
import { count } from '#lib/count.ts';
import { readFolder } from '../read-library.ts';

/**
 * Prints what the desk finds in a folder of articles, each finding on a line of its own, and how many there are.
 * @returns the exit code: 1 where there are errors, or nothing can be read
 */
export async function articlesCheck(folder: string, print: (line: string) => void): Promise<number> {
  const { files, findings } = await readFolder(folder);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  for (const finding of findings) print(`${finding.severity.padEnd(6)} ${describeFinding(finding)}`);
  print(`${count(files, 'article')}: ${count(errors, 'error')}, ${findings.length - errors} advice`);
  return errors > 0 ? 1 : 0;
}
