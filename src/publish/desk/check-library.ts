import type { Entry } from '#intake/desk/entry.ts';
import { advice, error, type Finding, type Remark } from '#intake/desk/finding.ts';
import { groupBy } from '#lib/group-by.ts';
import { checkPointers } from './check-pointers.ts';

const checkThread = (thread: string, members: Entry[] | undefined): Remark[] =>
  members?.length === 1
    ? [advice('thread', `No other article belongs to "${thread}".`, 'Write its title as the others do, or take it out.')]
    : [];

function checkHeadline({ id }: Entry, namesakes: Entry[]): Remark[] {
  const first = namesakes.find((each) => each.id !== id);
  return first ? [advice('headline', `"${first.id}" has the same headline.`, 'Say in it what sets this one apart.')] : [];
}

/**
 * What the desk finds when it holds the articles of a library against each other and against the site's pictures.
 * @param ids those of all files, also of those that could not be read
 * @param hasPicture whether the site has a file, by its path below the root
 */
export function checkLibrary(entries: Entry[], ids: string[], hasPicture: (src: string) => boolean): Finding[] {
  const shelf = { entries: new Map(entries.map((entry) => [entry.id, entry])), ids: new Set(ids) };
  const threads = groupBy(entries, ({ thread }) => thread);
  const headlines = groupBy(entries, ({ headline }) => headline.trim().toLowerCase());
  return entries.flatMap((entry) => {
    const { file, thread, headline, pictures } = entry;
    const remarks = [
      ...checkHeadline(entry, headlines.get(headline.trim().toLowerCase()) ?? []),
      ...(thread === undefined ? [] : checkThread(thread, threads.get(thread))),
      ...checkPointers(entry, shelf),
      ...pictures
        .filter(({ src }) => !hasPicture(src))
        .map(({ path, src }) => error(path, `There is no file "${src}".`, 'Put the picture there, below the folder that holds "articles".')),
    ];
    return remarks.map((remark) => ({ file, ...remark }));
  });
}
