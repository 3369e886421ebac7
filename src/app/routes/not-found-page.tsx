import { useLocation } from 'react-router';
import { Notice } from '../notice.tsx';
import { PageHead } from '../page-head.tsx';
import { SearchForIt } from '../search-for-it.tsx';

/** For an address at which there is nothing. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <Notice title="There is no such page">
      <PageHead title="There is no such page" />
      <p>
        Nothing stands at <code>{pathname}</code>. The address may be mistyped, or the story may have been taken down.
      </p>
      <SearchForIt pathname={pathname} />
    </Notice>
  );
}
