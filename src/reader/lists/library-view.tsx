import type { ListPage } from '#article/lists/list.ts';
import { ContinueReading } from '../reading/continue-reading.tsx';
import { LibraryRow } from './library-row.tsx';
import { LeadStory } from './lead-story.tsx';
import { ListChoicesView } from './list-choices.tsx';
import { PageLinks } from './page-links.tsx';
import './lists.css';
import '../saving/saving.css';
import '../reading/reading.css';

/** "1 story", "12 stories". */
const stories = (total: number): string => (total === 1 ? '1 story' : `${total} stories`);

/** The library, or a selection of it: the newest story of all at full size, the others in a list, page by page. */
export function LibraryView({ list, topicsHref, savedHref }: { list: ListPage; topicsHref: string; savedHref: string }) {
  const { name, title, page, pages, total, choices, articles } = list;
  const isFront = name === 'all' && page === 1;
  const [first, ...others] = articles;
  if (!first) return <p className="notice">There are no stories yet: put article files into public/articles.</p>;
  const rows = isFront ? others : articles;
  return (
    <div className="library">
      {isFront ? (
        <>
          <h1 className="sr-only" tabIndex={-1}>
            Stories
          </h1>
          <ContinueReading />
          <LeadStory summary={first} />
        </>
      ) : (
        <header className="list-head">
          <h1 tabIndex={-1}>{title ?? 'Stories'}</h1>
          <p>
            {stories(total)}
            {pages > 1 && ` · page ${page} of ${pages}`}
          </p>
        </header>
      )}
      <ListChoicesView name={name} title={title} choices={choices} topicsHref={topicsHref} savedHref={savedHref} />
      {rows.length > 0 && (
        <ul className="library-list">
          {rows.map((summary) => (
            <LibraryRow key={summary.id} summary={summary} />
          ))}
        </ul>
      )}
      <PageLinks name={name} page={page} pages={pages} />
    </div>
  );
}
