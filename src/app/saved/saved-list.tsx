import { useState } from 'react';
import { count } from '#lib/count.ts';
import { formatBytes } from '#lib/format-bytes.ts';
import type { SavedEntry } from '#offline/store/records.ts';
import { removeSaved } from '../saving.ts';
import { SavedRow } from './saved-row.tsx';

/** How many rows are drawn before the reader asks for more. */
const page = 50;

/** The saved stories, newest first. @param replaced ids of those of which the reader has not seen what changed */
export function SavedList({ entries, replaced }: { entries: SavedEntry[]; replaced: string[] }) {
  const [shown, setShown] = useState(page);
  const bytes = entries.reduce((sum, each) => sum + each.bytes, 0);
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title" tabIndex={-1}>
        {entries.length === 0 ? 'Nothing is saved yet' : `${count(entries.length, 'story', 'stories')}, ${formatBytes(bytes)}`}
      </h2>
      {entries.length === 0 ? (
        <p>
          “Save offline” on a story keeps it here. If you had saved stories before, the browser has cleared them: they can be fetched again from a file that
          you exported.
        </p>
      ) : (
        <>
          <ul className="saved-list">
            {entries.slice(0, shown).map((entry) => (
              <SavedRow key={entry.id} entry={entry} isReplaced={replaced.includes(entry.id)} />
            ))}
          </ul>
          <p className="panel-actions">
            {entries.length > shown && (
              <button type="button" className="button" onClick={() => setShown(shown + page)}>
                Show {Math.min(page, entries.length - shown)} more
              </button>
            )}
            <button type="button" className="button" onClick={() => void removeSaved()}>
              Remove all
            </button>
          </p>
        </>
      )}
    </section>
  );
}
