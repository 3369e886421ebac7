import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { Citation } from '#article/citation.ts';
import { Card } from './card.tsx';

/** Draws the card of the claim with this number, closed, and gives its element. */
export type DrawCard = (number: number) => HTMLElement | undefined;

/**
 * Draws one live card at a time, when it is wanted: an article of sixty citations comes to life as fast as one of six. The
 * printed cards (`PrintedCards`) serve until then.
 */
export function CardHost({ citations, lang, draw }: { citations: Citation[]; lang: string; draw: Ref<DrawCard> }) {
  const [number, setNumber] = useState<number | undefined>();
  const card = useRef<HTMLDivElement>(null);
  useImperativeHandle(draw, () => (wanted) => {
    flushSync(() => setNumber(wanted));
    return card.current ?? undefined;
  }, []);
  const citation = number === undefined ? undefined : citations[number - 1];
  return citation && <Card key={citation.number} ref={card} citation={citation} lang={lang} live />;
}
