import type { Citation } from '#article/citation.ts';
import { describeCitation, markerText } from './describe-citation.ts';

/** The number that opens a citation's card. With no script the platform opens it. */
export function Marker({ citation }: { citation: Citation }) {
  return (
    <button
      type="button"
      className="marker"
      popoverTarget={`card-${citation.number}`}
      aria-haspopup="dialog"
      aria-label={describeCitation(citation)}
    >
      {markerText(citation)}
    </button>
  );
}
