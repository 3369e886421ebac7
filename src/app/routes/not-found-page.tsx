import { Link, useLocation } from 'react-router';
import { Notice } from '../notice.tsx';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';

/** The words of an address's last part, to search for; none as long as the page is as it was printed for any address. */
const wordsOf = (pathname: string): string => {
  if (pathname === '/404') return '';
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return last.replaceAll(/%[0-9A-F]{2}|[^\p{L}\p{N}]+/giu, ' ').trim();
};

/** For an address at which there is nothing. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <Notice title="There is no such page">
      <PageHead title="There is no such page" />
      <p>
        Nothing stands at <code>{pathname}</code>. The address may be mistyped, or the story may have been taken down.
      </p>
      <p>
        <Link to={paths.search.href(wordsOf(pathname))} className="link">
          Search for it
        </Link>
      </p>
    </Notice>
  );
}
