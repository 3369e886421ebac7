import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { formatDate } from '#article/format.ts';
import { formatBytes } from '#lib/format-bytes.ts';
import type { SavedEntry } from '#offline/store/records.ts';
import { SaveButton } from '#reader/saving/save-button.tsx';
import { paths } from '../paths.ts';

/** The day of a time on this device, as an ISO date. */
function localDay(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A saved story: since when it is kept, its size and state; and a way to take it off. */
export function SavedRow({ entry: { id, headline, lang, dir, savedAt, bytes } }: { entry: SavedEntry }) {
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
      </span>
      <SaveButton ids={[id]} headline={headline} variant="manage" />
    </li>
  );
}
