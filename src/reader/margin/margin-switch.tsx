import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react';
import type { Article } from '#article/article.ts';
import { useSurroundings } from '../reader-context.ts';

/** A story is whole without its notes: where their code cannot be had, there are none. */
const none: { MarginNotes: ComponentType<{ article: Article }> } = { MarginNotes: () => null };
const MarginNotes = lazy(async () => ({ default: (await import('./margin-notes.tsx').catch(() => none)).MarginNotes }));
const wide = '(width >= 80rem)';

function followWidth(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Turns the notes in the margin on and off; remembered. Only where there is a margin to write in. */
export function MarginSwitch({ article }: { article: Article }) {
  const { marginNotes } = useSurroundings();
  const isOn = useSyncExternalStore(marginNotes.subscribe, marginNotes.get, () => false);
  const isWide = useSyncExternalStore(followWidth, () => matchMedia(wide).matches, () => false);
  return (
    <>
      <button type="button" className="button margin-switch" aria-pressed={isOn} onClick={() => marginNotes.set(!isOn)}>
        Sources in the margin
      </button>
      {isOn && isWide && (
        <Suspense>
          <MarginNotes article={article} />
        </Suspense>
      )}
    </>
  );
}
