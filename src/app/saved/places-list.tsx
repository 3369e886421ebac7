import { Link } from 'react-router';
import { forgetPositions } from '#offline/store/positions.ts';
import type { Position } from '#offline/store/records.ts';
import { notice } from '#offline/notice.ts';
import { paths } from '../paths.ts';
import { takePositions } from '../reading.ts';
import { saveWords } from '../save-words.ts';

/** How many places are listed. */
const most = 10;

/** The stories that the reader began, last read first, and a way to forget what they read. */
export function PlacesList({ positions, onDone }: { positions: Position[]; onDone: () => void }) {
  if (positions.length === 0) return null;
  const begun = positions.filter(({ isRead }) => !isRead).slice(0, most);
  const forget = async (): Promise<void> => {
    try {
      await forgetPositions(positions.map(({ id }) => id));
      takePositions([]);
    } catch {
      notice.say({ text: saveWords.failed });
    }
    onDone();
  };
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">Where you were</h2>
      {begun.length > 0 && (
        <ul className="saved-list">
          {begun.map(({ id, headline, lang, dir, progress }) => (
            <li key={id}>
              <Link to={paths.article.href(id)} lang={lang} dir={dir}>
                {headline}
              </Link>
              <span>{Math.round(progress * 100)}% read</span>
            </li>
          ))}
        </ul>
      )}
      <p className="panel-actions">
        <button type="button" className="button" onClick={() => void forget()}>
          Forget what I read
        </button>
      </p>
    </section>
  );
}
