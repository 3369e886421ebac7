import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { recallFocus, rememberFocus } from './focus-memory.ts';

/**
 * Moves the focus when another page has come: to what was focused there before on the way back or forward, else to the
 * page's headline, or to what it marks as its place of arrival. Says the page's title to those who do not see it.
 */
export function Arrival() {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const [said, say] = useState('');
  const from = useRef(pathname);

  useEffect(() => rememberFocus(key), [key]);
  useEffect(() => {
    if (from.current === pathname) return;
    from.current = pathname;
    const before = type === NavigationType.Pop ? recallFocus(key) : undefined;
    const place = document.querySelector<HTMLElement>('[data-arrival]') ?? document.querySelector<HTMLElement>('main h1');
    (before ?? place)?.focus({ preventScroll: true });
    say(document.title);
  }, [key, pathname, type]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
