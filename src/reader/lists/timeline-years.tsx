import { Link } from 'react-router';
import type { TimelineYear } from '#article/lists/timeline.ts';

type Props = { name: string; years: TimelineYear[]; timelineHref: (name: string) => string };

/** Links to the years of the timeline: those of the open page are jumped to, others have pages of their own. */
export function TimelineYears({ name, years, timelineHref }: Props) {
  if (years.length < 2 && years.every(({ pages }) => pages.length < 2)) return null;
  return (
    <nav className="pages years" aria-label="Years">
      <ol>
        {years.flatMap(({ year, pages }) =>
          pages.map((page, part) => {
            const label = pages.length > 1 ? `${year}, part ${part + 1}` : year;
            return (
              <li key={`${year} ${page}`}>
                {page === name ? <a href={`#year-${year}`} className="here">{label}</a> : <Link to={`${timelineHref(page)}#year-${year}`}>{label}</Link>}
              </li>
            );
          }),
        )}
      </ol>
    </nav>
  );
}
