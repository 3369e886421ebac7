import { Link } from 'react-router';
import type { ListChoices } from '#article/lists/list.ts';
import { useSurroundings } from '../reader-context.ts';

type Props = { name: string; title: string | undefined; choices: ListChoices; topicsHref: string; savedHref: string };

/** The first screen of a list ends with them; see `prerender.tsx`. */
export const choicesId = 'choices';

/** The selections of the library as links, the chosen one marked: they work with scripts off. */
export function ListChoicesView({ name, title, choices: { topics, hasMore, hasDiffering }, topicsHref, savedHref }: Props) {
  const { listHref } = useSurroundings();
  const lists = topics.map((topic) => ({ name: `topic-${topic.slug}`, label: topic.name }));
  // A topic that is not among those offered is still shown as chosen.
  if (name.startsWith('topic-') && !lists.some((list) => list.name === name)) lists.push({ name, label: title ?? name });
  const chips = [
    { name: 'all', label: 'All' },
    ...lists,
    ...(hasDiffering ? [{ name: 'differ', label: 'Sources differ' }] : []),
  ];
  return (
    <nav id={choicesId} className="choices" aria-label="Narrow the list">
      <ul>
        {chips.map((chip) => (
          <li key={chip.name}>
            <Link to={listHref(chip.name)} className="toggle" aria-current={chip.name === name ? 'true' : undefined}>
              {chip.label}
            </Link>
          </li>
        ))}
        <li>
          <Link to={savedHref} className="toggle">
            Saved
          </Link>
        </li>
        {hasMore && (
          <li>
            <Link to={topicsHref} className="more">
              All topics
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
