import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Article } from '#article/article.ts';
import { marginNotes } from '#article/claims-of.ts';
import { formatDate } from '#article/format.ts';
import { kindWords } from '../sources/kind-words.ts';
import { stack } from './stack.ts';
import './margin-notes.css';

/** Puts every note beside its claim, or as near under it as the note before allows. */
function place(list: HTMLElement): void {
  const top = list.getBoundingClientRect().top;
  const notes = [...list.querySelectorAll<HTMLElement>('[data-note]')];
  const wanted = notes.map((note) => {
    const claim = document.getElementById(`claim-${note.dataset['note']}`);
    return { top: (claim?.getBoundingClientRect().top ?? top) - top, height: note.offsetHeight };
  });
  const tops = stack(wanted);
  notes.forEach((note, index) => {
    note.style.top = `${tops[index] ?? 0}px`;
  });
}

/** Short notes on the sources beside their claims, for wide screens. They never overlap. */
export function MarginNotes({ article }: { article: Article }) {
  const list = useRef<HTMLUListElement>(null);
  const notes = useMemo(() => marginNotes(article), [article]);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current?.parentElement) return undefined;
    const observer = new ResizeObserver(() => place(current));
    observer.observe(current.parentElement);
    return () => observer.disconnect();
  }, []);
  return (
    <ul ref={list} className="margin-notes" aria-label="Sources in the margin" lang="en" dir="ltr">
      {notes.map(({ claim, sources }) => (
        <li key={claim} data-note={claim}>
          {sources.map(({ number, publisher, kind, published, accessed }) => (
            <p key={number} data-kind={kind}>
              <a href={`#source-${number}`}>{number}</a> <b>{publisher}</b>{' '}
              {[kindWords[kind].one, published && formatDate(published), accessed === undefined && 'not seen by the editors']
                .filter(Boolean)
                .join(' · ')}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
