import { count } from '#lib/count.ts';
import { saveArticle } from '#library/keep.ts';
import type { SavedEntry } from '#offline/store/records.ts';
import { dropDamaged } from '#offline/store/saved-articles.ts';
import { notice } from '#offline/notice.ts';
import { saveWords } from '../save-words.ts';

type Props = {
  /** Names of records that cannot be read. */
  damaged: string[];
  /** Stories of which pictures are missing. */
  incomplete: SavedEntry[];
  onDone: () => void;
};

/** What is kept and is not whole: set aside until the reader has it fetched anew or taken off. */
export function DamagedList({ damaged, incomplete, onDone }: Props) {
  if (damaged.length + incomplete.length === 0) return null;
  const fetchAnew = async (): Promise<void> => {
    for (const id of [...damaged, ...incomplete.map((each) => each.id)]) {
      const failure = await saveArticle(id);
      if (failure) notice.say({ text: saveWords[failure] });
    }
    onDone();
  };
  const drop = async (): Promise<void> => {
    await dropDamaged(damaged).catch(() => notice.say({ text: saveWords.failed }));
    onDone();
  };
  return (
    <section className="note" aria-label="Damaged">
      {damaged.length > 0 && (
        <p>
          {count(damaged.length, 'saved story', 'saved stories')} cannot be read and {damaged.length === 1 ? 'is' : 'are'} set aside:{' '}
          {damaged.slice(0, 10).map((id) => (
            <code key={id}>{id} </code>
          ))}
        </p>
      )}
      {incomplete.length > 0 && <p>Pictures are missing from {count(incomplete.length, 'saved story', 'saved stories')}: the browser has cleared them.</p>}
      <p className="panel-actions">
        <button type="button" className="button" onClick={() => void fetchAnew()}>
          Fetch anew
        </button>
        {damaged.length > 0 && (
          <button type="button" className="button" onClick={() => void drop()}>
            Remove what is set aside
          </button>
        )}
      </p>
    </section>
  );
}
