import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { formatDate } from '#article/format.ts';
import { formatBytes } from '#lib/format-bytes.ts';
import { localDay } from '#lib/local-day.ts';
import { saveStates } from '#library/save-states.ts';
import type { SavedEntry } from '#offline/store/records.ts';
import { SaveButton } from '#reader/saving/save-button.tsx';
import { paths } from '../paths.ts';

/** `isReplaced`: it was brought up to date, and the reader has not seen what changed. */
type Props = { entry: SavedEntry; isReplaced: boolean };

/** A saved story: since when it is kept, its size and state; and a way to take it off. */
export function SavedRow({ entry: { id, headline, lang, dir, savedAt, bytes }, isReplaced }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = row;
    return () => {
      // The row goes with the focus in it: the notice has what can be done next.
      if (!current?.contains(document.activeElement)) return;
      (document.querySelector<HTMLElement>('.said button') ?? document.getElementById('kept-title'))?.focus();
    };
  }, []);
  return (
    <li ref={row}>
      <Link to={paths.article.href(id)} lang={lang} dir={dir}>
        {headline}
      </Link>
      <span>
        {formatBytes(bytes)}, since {formatDate(localDay(savedAt))}
        {(isReplaced || saveStates.get(id).kind === 'stale') && (
          <>
            {' · '}
            <Link to={paths.changes.href(id)} className="link" aria-label={`See what changed: ${headline}`}>
              See what changed
            </Link>
          </>
        )}
      </span>
      <SaveButton ids={[id]} headline={headline} variant="manage" />
    </li>
  );
}
