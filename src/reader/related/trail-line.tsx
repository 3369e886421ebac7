import type { MouseEvent } from 'react';
import { Link } from 'react-router';

type TrailStop = { article: string; headline: string; lang: string; href: string; follow: (event: MouseEvent) => void };

/** The end of the way is what a reader looks for: a long one is scrolled to it. */
const showEnd = (line: HTMLElement | null): void => {
  if (line) line.scrollLeft = line.scrollWidth;
};

/** The articles by which the reader came, the last one nearest. It stands in the room above the article, and takes none. */
export function TrailLine({ stops }: { stops: TrailStop[] }) {
  if (stops.length === 0) return null;
  return (
    // Another way is another line, which is scrolled again.
    <nav key={stops.map(({ article }) => article).join(' ')} ref={showEnd} className="trail" aria-label="Your way here">
      <span>You came by</span>
      <ol>
        {stops.map(({ article, headline, lang, href, follow }) => (
          <li key={article}>
            <Link to={href} lang={lang} onClick={follow}>
              {headline}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
