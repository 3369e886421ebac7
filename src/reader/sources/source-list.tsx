import type { Source } from '#article/source.ts';
import { SourceEntry } from './source-entry.tsx';

/** The numbered list of sources, each with the way back to its claims. */
export function SourceList({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" role="doc-bibliography" aria-labelledby="sources-title" lang="en" dir="ltr">
      <h2 id="sources-title">Sources</h2>
      <ol>
        {sources.map((source) => (
          <SourceEntry key={source.number} source={source} />
        ))}
      </ol>
    </section>
  );
}
