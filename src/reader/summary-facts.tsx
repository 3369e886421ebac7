import type { ArticleSummary } from '#article/summary.ts';
import { dayOf } from '#article/summary.ts';
import { formatDays } from '#article/format.ts';
import { count } from '#lib/count.ts';

/** When, on what, and how long: a story's facts in one line. */
export function SummaryFacts({ summary }: { summary: ArticleSummary }) {
  const { eventEnd, sourceMix, readingTime, sourcesDiffer } = summary;
  const day = dayOf(summary);
  return (
    <ul className="meta" lang="en" dir="ltr">
      <li>
        <time dateTime={day}>{formatDays(day, eventEnd)}</time>
      </li>
      <li>
        {count(sourceMix.sources, 'source')} in {count(sourceMix.languages.length, 'language')}
      </li>
      {sourcesDiffer && <li>Sources differ</li>}
      <li>{readingTime} min read</li>
    </ul>
  );
}
