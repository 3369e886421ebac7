import { Link } from 'react-router';
import { useSurroundings } from '../reader-context.ts';
import { pageNumbers } from './page-numbers.ts';

type Props = { name: string; page: number; pages: number };

/** Links to the other pages of a list; nothing where it has one. */
export function PageLinks({ name, page, pages }: Props) {
  const { listHref } = useSurroundings();
  if (pages < 2) return null;
  return (
    <nav className="pages" aria-label="Pages">
      {page > 1 && (
        <Link to={listHref(name, page - 1)} rel="prev">
          Newer
        </Link>
      )}
      <ol>
        {pageNumbers(page, pages).map((number, index) => (
          <li key={index}>
            {number === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link to={listHref(name, number)} aria-label={`Page ${number}`} aria-current={number === page ? 'page' : undefined}>
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link to={listHref(name, page + 1)} rel="next">
          Older
        </Link>
      )}
    </nav>
  );
}
