import type { Catalogue } from './catalogue.ts';

/** Files that are kept together: all of them or none. Paths are below the site's root. */
type Group = string[];

const first = (list: string): string => `data/list/${list}/1.json`;

/**
 * The pages beside articles and sources that open with no network, in the order in which they are wanted: the front of each
 * section with its data, then the first page of every topic. Those have their data alone: the shell draws them.
 */
export const listsToKeep = ({ topics }: Pick<Catalogue, 'topics'>): Group[] => [
  ['index.html', first('all')],
  ['sources/index.html', 'data/sources/1.json'],
  ['timeline/index.html', 'data/timeline/newest.json'],
  ['places/index.html', 'data/places.json'],
  ['topics/index.html', 'data/topics.json'],
  ['differ/index.html', first('differ')],
  ...topics.map(({ slug }) => [first(`topic-${slug}`)]),
];

/**
 * Takes groups of files as long as the budget lasts; one that is too large is passed over, and smaller ones may still fit.
 * @param sizeOf bytes of a file; nothing for one that the build did not write
 */
export function withinBudget(groups: Group[], budget: number, sizeOf: (path: string) => number | undefined): string[] {
  let left = budget;
  return groups.flatMap((group) => {
    const there = group.filter((path) => sizeOf(path) !== undefined);
    const size = there.reduce((sum, path) => sum + (sizeOf(path) ?? 0), 0);
    if (size > left) return [];
    left -= size;
    return there;
  });
}
