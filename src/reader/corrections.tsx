import type { Correction } from '#article/article.ts';
import { formatDate } from '#article/format.ts';

/** What the editors put right, where a reader sees it before the story. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section className="note" aria-label="Corrections">
      {corrections.map(({ date, text }, index) => (
        <p key={index}>
          <b>
            Corrected <time dateTime={date}>{formatDate(date)}</time>.
          </b>{' '}
          {text}
        </p>
      ))}
    </section>
  );
}
