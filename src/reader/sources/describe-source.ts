import type { SourceRecord } from '#article/source.ts';
import { formatDate, languageName } from '#article/format.ts';

/** "Vladimir Isachenkov · 8 July 2021 · read November 2026": what is known of a source's making, in this order. */
export function sourceDetails({ author, published, accessed }: SourceRecord): string[] {
  const read = accessed && `read ${formatDate(accessed)}`;
  return [author, published && formatDate(published), read].flatMap((part) => part || []);
}

/** The language in words, where it is known. */
export const sourceLanguage = ({ lang }: Pick<SourceRecord, 'lang'>): string | undefined => (lang === undefined ? undefined : languageName(lang));

/** What the editors have of a source, in words. @param keeper what a passage is kept with */
export function sourceState(source: SourceRecord, hasPassage: boolean, keeper = 'this article'): string {
  const seen =
    source.accessed === undefined
      ? 'Not seen by the editors'
      : hasPassage
        ? `Passage kept with ${keeper}`
        : 'Read by the editors; no passage kept';
  if (source.archivedUrl === undefined) return seen;
  return `${seen} · archived${source.archivedAt === undefined ? '' : ` on ${formatDate(source.archivedAt)}`}`;
}
