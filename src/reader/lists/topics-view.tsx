import { Link } from 'react-router';
import type { Topic } from '#article/lists/topics.ts';
import './lists.css';

const { compare } = new Intl.Collator('en', { numeric: true });

type Props = { topics: Topic[]; listHref: (list: string) => string };

/** All topics by name, and how many stories each has. */
export function TopicsView({ topics, listHref }: Props) {
  return (
    <div className="library">
      <header className="list-head">
        <h1 tabIndex={-1}>Topics</h1>
        <p>What the stories are about.</p>
      </header>
      {topics.length === 0 && <p>No story has a topic yet.</p>}
      <ul className="topics">
        {topics
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ slug, name, count }) => (
            <li key={slug}>
              <Link to={listHref(`topic-${slug}`)}>
                {name} <span>{count === 1 ? '1 story' : `${count} stories`}</span>
              </Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
