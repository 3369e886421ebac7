import { Link } from 'react-router';
import { paths } from './paths.ts';

/** The words of an address's last part, to search for; none as long as the page is as it was printed for any address. */
const wordsOf = (pathname: string): string => {
  if (pathname === '/404') return '';
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return last.replaceAll(/%[0-9A-F]{2}|[^\p{L}\p{N}]+/giu, ' ').trim();
};

/** Offers to search for what an address seems to name. */
export function SearchForIt({ pathname }: { pathname: string }) {
  return (
    <p>
      <Link to={paths.search.href(wordsOf(pathname))} className="link">
        Search for it
      </Link>
    </p>
  );
}
