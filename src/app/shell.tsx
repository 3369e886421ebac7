import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Arrival } from './arrival.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { KeepScroll, placesKey } from './keep-scroll.tsx';
import { NoticeLine } from './notice-line.tsx';
import { paths } from './paths.ts';
import { SearchField } from './search-field.tsx';
import { PendingNotice } from './pending-notice.tsx';
import { UpdatePrompt } from './update-prompt.tsx';
import { WayBack } from './way-back.tsx';

const sections = [
  { name: 'Stories', href: paths.library.href() },
  { name: 'Topics', href: paths.topics.href() },
  { name: 'Timeline', href: paths.timeline.href() },
  { name: 'Places', href: paths.places.href() },
  { name: 'Sources', href: paths.sources.href() },
  { name: 'Saved', href: paths.saved.href() },
];

/** How a section's link is marked: it leads to this very page, or this page is a part of the section. */
function currentIn(here: string, href: string): 'page' | 'true' | undefined {
  if (here === href) return 'page';
  return here.startsWith(`${href}/`) ? 'true' : undefined;
}

/** What stands around every page: the bar, the page itself, and what is said quietly at the foot. */
export function Shell() {
  const { pathname } = useLocation();
  const here = pathname.replace(/(.)\/$/, '$1');
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="bar">
        <Link to={paths.library.href()} className="wordmark">
          Stet
        </Link>
        <nav aria-label="Main">
          {sections.map(({ name, href }) => (
            <Link key={href} to={href} aria-current={currentIn(here, href)}>
              {name}
            </Link>
          ))}
        </nav>
        <SearchField />
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <p>Stet shows what every claim stands on. It asks nothing of any other site, and keeps what you read on this device.</p>
      </footer>
      <div className="notices">
        <UpdatePrompt />
        <PendingNotice />
        <NoticeLine />
        <ConnectionNotice />
      </div>
      <Arrival />
      <ScrollRestoration storageKey={placesKey} />
      <KeepScroll />
      <WayBack />
    </>
  );
}
