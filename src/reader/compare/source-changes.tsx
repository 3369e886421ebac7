import type { SourceChange } from '#article/compare/compare-sources.ts';
import { count } from '#lib/count.ts';
import { fieldWords } from './describe-changes.ts';
import { SidesView } from './sides-view.tsx';

/** The sources that were removed or added, and those of which something else is known. */
export function SourceChanges({ sources, had }: { sources: SourceChange[]; had: 'saved' | 'read' }) {
  if (sources.length === 0) return null;
  return (
    <section aria-label="Changed sources">
      <h2>{count(sources.length, 'changed source', 'changed sources')}</h2>
      <ul className="changes">
        {sources.map((change) => (
          <li key={`${change.how}-${change.source.id}`}>
            <h3>
              {change.source.publisher}
              {change.source.title && (
                <>
                  : <span lang={change.source.lang}>{change.source.title}</span>
                </>
              )}
              , {change.how}
            </h3>
            {change.how === 'changed' &&
              change.fields.map(({ name, before, now }, index) => (
                <div key={index}>
                  <h4>{fieldWords[name]}</h4>
                  <SidesView before={before} now={now} had={had} dir="auto" lang={name === 'passage' || name === 'title' ? change.source.lang : undefined} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
