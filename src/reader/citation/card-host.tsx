import { startTransition, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { Citation } from '#article/citation.ts';
import { Card } from './card.tsx';

/** Draws the card of the claim with a number, closed, and gives its element. */
export type DrawCard = {
  now: (number: number) => HTMLElement | undefined;
  /** In slices between which the page answers. Never settles where another card is drawn before. */
  ahead: (number: number) => Promise<HTMLElement | undefined>;
};

/**
 * Draws one live card at a time, when it is wanted: an article of sixty citations comes to life as fast as one of six. The
 * printed cards (`PrintedCards`) serve until then.
 */
export function CardHost({ citations, lang, draw }: { citations: Citation[]; lang: string; draw: Ref<DrawCard> }) {
  const [number, setNumber] = useState<number | undefined>();
  const card = useRef<HTMLDivElement>(null);
  const drawn = useRef<() => void>(undefined);
  useImperativeHandle(draw, () => ({
    now: (wanted) => {
      flushSync(() => setNumber(wanted));
      return card.current ?? undefined;
    },
    ahead: (wanted) =>
      new Promise((resolve) => {
        drawn.current = () => resolve(card.current ?? undefined);
        startTransition(() => setNumber(wanted));
      }),
  }), []);
  useEffect(() => {
    if (number !== undefined) drawn.current?.();
  }, [number]);
  const citation = number === undefined ? undefined : citations[number - 1];
  return citation && <Card key={citation.number} ref={card} citation={citation} lang={lang} live />;
}
