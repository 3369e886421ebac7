import type { ArticleSummary } from '#article/summary.ts';
import { dayOf } from '#article/summary.ts';
import { formatDate } from '#article/format.ts';
import { count } from '#lib/count.ts';
import { ReadMark } from '../reading/read-mark.tsx';
import { RelatedLink } from '../related/related-link.tsx';
import { SaveButton } from '../saving/save-button.tsx';
import { MixBar } from '../sources/mix-bar.tsx';

/** One story of the list: its day, what it says, what it stands on. */
export function LibraryRow({ summary }: { summary: ArticleSummary }) {
  const { id, headline, standfirst, lang, dir, readingTime, sourceMix, sourcesDiffer } = summary;
  const day = dayOf(summary);
  return (
    <li>
      <time dateTime={day}>{formatDate(day)}</time>
      <div lang={lang} dir={dir}>
        <h2>
          <RelatedLink article={id}>{headline}</RelatedLink>
        </h2>
        <p>{standfirst}</p>
      </div>
      <div className="library-mix">
        {count(sourceMix.sources, 'source')} · {sourcesDiffer ? 'sources differ' : count(sourceMix.languages.length, 'language')}
        <MixBar kinds={sourceMix.kinds} />
        {readingTime} min read
        <ReadMark article={id} />
        <SaveButton ids={[id]} headline={headline} variant="quiet" />
      </div>
    </li>
  );
}
