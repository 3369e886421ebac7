import { useLayoutEffect, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSearchField } from './use-search-field.ts';

const focusResults = (): unknown => document.querySelector<HTMLElement>('.results a')?.focus();

export type SearchInputProps = {
  /** What the field is called. */
  name: string;
  /** Told once the field is in the page. */
  onReady: () => void;
};

/** The field itself, once the app is awake. */
export function SearchInput({ name, onReady }: SearchInputProps) {
  const navigate = useNavigate();
  const { input, isHere, prepare, type, leave } = useSearchField();

  useLayoutEffect(onReady, [onReady]);

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
  );
}
