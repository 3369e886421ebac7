import { formatDate } from '#article/format.ts';
import { localDay } from '#lib/local-day.ts';
import { articleText } from '#library/article-texts.ts';
import { publishedVersions } from '#library/versions.ts';
import { notice, type Notice } from '#offline/notice.ts';
import { isNewTo, type KnownText } from '#offline/store/baseline.ts';
import { readBaseline } from '#offline/store/earlier.ts';

/** "you saved it on 9 August 2026": what the reader had of a story, and since when. */
export const sinceWords = ({ how, at }: Pick<KnownText, 'how' | 'at'>): string => `you ${how} it on ${formatDate(localDay(at))}`;

/** The version of a story that the site publishes: what is shown may come from the device, and be older. */
async function publishedVersion(id: string): Promise<string | undefined> {
  const versions = await publishedVersions().catch(() => []);
  return versions.find((each) => each.id === id)?.version;
}

/**
 * What to tell a reader of a story that is not what they had: nothing where it is, or where they have seen what changed.
 * @param see leads to what changed
 * @param pass is called when that is not wanted
 */
export async function changeNotice(id: string, see: () => void, pass: () => void): Promise<Notice | undefined> {
  const text = articleText(id);
  const had = text && (await readBaseline(id, text.version).catch(() => undefined));
  if (!had) return undefined;
  // Of what is saved the site is asked anyway; a story that was only read speaks for itself once its newer text is here.
  const newest = (had.known.how === 'saved' ? await publishedVersion(id) : undefined) ?? text.version;
  const baseline = newest === text.version ? had : await readBaseline(id, newest).catch(() => undefined);
  if (!baseline || !isNewTo(baseline, newest)) return undefined;
  let isTaken = false;
  const act = (): void => {
    isTaken = true;
    see();
  };
  const end = (): void => {
    if (!isTaken && !notice.get()) pass();
  };
  return { text: `This story has changed since ${sinceWords(baseline.known)}.`, action: { label: 'See what changed', act }, end };
}
