import { useLayoutEffect, useRef, useState } from 'react';
import { formatNames, type CitationFormat } from '#article/export/formats.ts';
import type { Source } from '#article/source.ts';

/** What came of the last wish: words for the reader, and the citation where it is to be copied by hand. */
type Outcome = { words: string; byHand?: string };

/** Room kept under what is brought into view, in CSS px. */
const room = 12;

const formats: CitationFormat[] = ['text', 'bib', 'ris', 'json'];

const loadExporters = () => import('#article/export/export-sources.ts');

/** Scrolls the card so far that all of a part of it shows: where a card grows, browsers may take it back to its top. */
function reveal(part: HTMLElement | null): void {
  const card = part?.closest('dialog');
  if (!part || !card) return;
  const hidden = part.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom;
  if (hidden > 0) card.scrollBy({ top: hidden + room, behavior: 'instant' });
}

async function copy(source: Source, format: CitationFormat): Promise<Outcome> {
  let citation: string;
  try {
    citation = (await loadExporters()).exportSources([source], format);
  } catch {
    return { words: 'This needs a part of the app that could not be loaded. Try again with a connection.' };
  }
  try {
    await navigator.clipboard.writeText(citation);
    return { words: `Copied as ${formatNames[format]}` };
  } catch {
    return { words: 'The browser did not let it be copied. Here it is, to copy by hand:', byHand: citation };
  }
}

/** Copies a source as other programs take it. What writes the formats is loaded when a reader turns to it. */
export function CopyCitation({ source }: { source: Source }) {
  const [outcome, setOutcome] = useState<Outcome>({ words: '' });
  const whole = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (outcome.words !== '') reveal(whole.current);
  }, [outcome]);
  const prepare = (): void => {
    reveal(whole.current);
    // Some browsers let a page copy only at once after a click: by then the exporters are to be here.
    loadExporters().catch(() => undefined);
  };
  return (
    <details ref={whole} className="copy-citation" onToggle={prepare}>
      <summary>Copy citation</summary>
      <div role="group" aria-label="Copy citation as">
        {formats.map((format) => (
          <button key={format} type="button" className="button" onClick={() => void copy(source, format).then(setOutcome)}>
            {formatNames[format]}
          </button>
        ))}
      </div>
      <p role="status">{outcome.words}</p>
      {outcome.byHand !== undefined && (
        <textarea
          key={outcome.byHand}
          aria-label="Citation"
          readOnly
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          rows={5}
          value={outcome.byHand}
          dir="auto"
        />
      )}
    </details>
  );
}
