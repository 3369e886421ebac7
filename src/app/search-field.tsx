import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from './paths.ts';
import { useSearchField } from './use-search-field.ts';

const name = 'Search stories and sources';

const focusResults = (): unknown => document.querySelector<HTMLElement>('.results a')?.focus();

/**
 * The search field of the bar. It is printed as a link to the search page, which is all that small screens show elsewhere and
 * all that there is without script.
 */
export function SearchField() {
  const link = useRef<HTMLAnchorElement>(null);
  const navigate = useNavigate();
  const { isAwake, input, isHere, prepare, type, leave } = useSearchField();

  useLayoutEffect(() => {
    // The field takes the link's place, and its focus.
    if (isAwake && document.activeElement === link.current) input.current?.focus();
  }, [input, isAwake]);

  const followKeys = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'ArrowDown' || key === 'Enter') focusResults();
    else if (key === 'Escape' && currentTarget.value !== '') {
      currentTarget.value = '';
      type('');
    } else if (key === 'Escape' && isHere && window.history.length > 1) void navigate(-1);
    else return;
    event.preventDefault();
  };

  return (
    <search className="find" data-awake={isAwake || undefined} data-here={isHere || undefined}>
      <Link ref={link} to={paths.search.href()} className="find-link" aria-label={name} onFocus={prepare}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <span>{name}</span>
      </Link>
      {isAwake && (
        <input
          ref={input}
          type="search"
          aria-label={name}
          placeholder={name}
          data-arrival={isHere || undefined}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onFocus={prepare}
          onBlur={leave}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={followKeys}
        />
      )}
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
