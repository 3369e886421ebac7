import { useState } from 'react';
import { count } from '#lib/count.ts';
import { startDownload } from '#library/download.ts';
import { keepTally, readTally } from '#offline/tally.ts';

/** Says how many stories the browser has cleared, where it has, and offers to fetch them again. */
export function LostNotice({ isEmpty, onDone }: { isEmpty: boolean; onDone: () => void }) {
  const [lost, setLost] = useState(() => (isEmpty ? readTally() : []));
  if (lost.length === 0) return null;
  const settle = (): void => {
    keepTally([]);
    setLost([]);
    onDone();
  };
  return (
    <section className="note" aria-label="Cleared by the browser">
      <p>
        The browser has cleared what was kept on this device: {count(lost.length, 'saved story', 'saved stories')}, and where you were in what you read. They
        can be fetched again.
      </p>
      <p className="panel-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            void startDownload(lost);
            settle();
          }}
        >
          Fetch them again
        </button>
        <button type="button" className="button" onClick={settle}>
          Leave it
        </button>
      </p>
    </section>
  );
}
