import { Link } from 'react-router';
import type { PartEntry } from '#article/lists/source-part.ts';
import { partNames } from './part-names.ts';

type Props = { part: number; parts: PartEntry[]; partHref: (part: number) => string };

/** The directory of a list of sources that is too long for one page; nothing where it is not. */
export function PartLinks({ part, parts, partHref }: Props) {
  if (parts.length < 2) return null;
  return (
    <nav className="pages parts" aria-label="Publishers">
      <ol>
        {partNames(parts).map((name, index) => (
          <li key={index}>
            <Link to={partHref(index + 1)} aria-current={index + 1 === part ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
