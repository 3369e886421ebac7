import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Arrival } from './arrival.tsx';
import { KeepScroll } from './keep-scroll.tsx';
import { NoticeLine } from './notice-line.tsx';
import { paths } from './paths.ts';
import { UpdatePrompt } from './update-prompt.tsx';

const sections = [
  { name: 'Stories', href: paths.library.href() },
  { name: 'Sources', href: paths.sources.href() },
  { name: 'Saved', href: paths.saved.href() },
];

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
            <Link key={href} to={href} aria-current={href === here ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <p>Stet shows what every claim stands on. It asks nothing of any other site, and keeps what you read on this device.</p>
      </footer>
      <UpdatePrompt />
      <NoticeLine />
      <Arrival />
      <ScrollRestoration />
      <KeepScroll />
    </>
  );
}
