import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#article/article.ts';
import { findNeighbours } from '#article/find-neighbours.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { pointsTo } from '#article/points-to.ts';
import { dayOf, summarise, type ArticleSummary } from '#article/summary.ts';
import { checkReferences } from '#intake/check-references.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import { describeProblem, type Problem } from '#intake/problem.ts';

/** An article of the library with what stands around it. */
export type Bundled = { article: Article } & Neighbours;

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);

/**
 * Reads the article files of a folder, newest first.
 * @throws Error that names every file, path, problem and remedy, if any file is not good enough to publish
 */
export async function readLibrary(folder: string): Promise<Bundled[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const problems: string[] = [];
  const report = (file: string, found: Problem[]): unknown =>
    problems.push(...found.map((problem) => `${path.join(folder, file)}: ${describeProblem(problem)}`));

  const articles = new Map<string, Article>();
  for (const file of files) {
    const decoded = decodeArticle(await readFile(path.join(folder, file), 'utf8'));
    if (decoded.ok) {
      articles.set(decoded.value.id, decoded.value);
      report(file, checkReferences(decoded.value, path.basename(file, '.json')));
    } else report(file, decoded.error.problems);
  }
  const neighboursOf = findNeighbours([...articles.values()]);
  const bundled = [...articles.values()].map((article): Bundled => {
    const missing = pointsTo(article).filter((id) => !files.includes(`${id}.json`));
    report(
      `${article.id}.json`,
      missing.map((id) => ({
        path: 'related',
        problem: `It points to "${id}", which the library does not have.`,
        remedy: `Add ${id}.json, or take the pointer out.`,
      })),
    );
    return { article, ...neighboursOf(article) };
  });
  if (problems.length > 0) {
    throw new Error(`The library cannot be published:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  }
  return bundled.toSorted((a, b) => newestFirst(summarise(a.article), summarise(b.article)));
}
