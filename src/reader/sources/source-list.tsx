import type { Source } from '#article/source.ts';
import { SourceEntry } from './source-entry.tsx';
import { SourceFiles } from './source-files.tsx';

/** The numbered list of an article's sources, each with the way back to its claims. @param article its id */
export function SourceList({ article, sources }: { article: string; sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" role="doc-bibliography" aria-labelledby="sources-title" lang="en" dir="ltr">
      <h2 id="sources-title">Sources</h2>
      <ol>
        {sources.map((source) => (
          <SourceEntry key={source.number} source={source} />
        ))}
      </ol>
      <SourceFiles article={article} sources={sources} />
    </section>
  );
}
