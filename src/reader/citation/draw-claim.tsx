import type { ReactNode } from 'react';
import { splitLastWord } from '#article/split-last-word.ts';
import type { Claim } from '#article/text.ts';
import { drawSpan } from '../draw-span.tsx';
import { describeCitation, markerText } from './describe-citation.ts';

/**
 * Draws the words that a citation supports, with the marker that opens its card kept on the line of their last word. With no
 * script the platform opens it. A function and no component: a story has dozens, and each must come to life for nearly nothing.
 */
export function drawClaim({ citation, content }: Claim, key: number): ReactNode {
  const { number } = citation;
  const { head, tail } = splitLastWord(content);
  return (
    <span key={key} id={`claim-${number}`} className="claim" data-claim={number}>
      {head.map(drawSpan)}
      <span className="whitespace-nowrap">
        {tail.map(drawSpan)}
        <button
          type="button"
          className="marker"
          popoverTarget={`card-${number}`}
          aria-haspopup="dialog"
          aria-label={describeCitation(citation)}
        >
          {markerText(citation)}
        </button>
      </span>
    </span>
  );
}
