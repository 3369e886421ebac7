import type { LibrarySourceSummary } from '#article/library-source.ts';
import type { SourcePart } from '#article/lists/source-part.ts';
import { sourceKinds } from '#article/source.ts';
import { count } from '#lib/count.ts';
import { useQuery } from '../use-query.ts';
import { byPublisher, choicesIn, filterSources, readFilter } from './filter-sources.ts';
import { MixBar } from './mix-bar.tsx';
import { PartLinks } from './part-links.tsx';
import { SourceFilters } from './source-filters.tsx';
import { SourceRow } from './source-row.tsx';
import '../lists/lists.css';
import './sources.css';

type Props = { part: SourcePart; sourceHref: (id: string) => string; partHref: (part: number) => string };

const mixOf = (sources: LibrarySourceSummary[]) =>
  sourceKinds
    .map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
    .filter((part) => part.count > 0);

/** All sources of the library by publisher, and how much rests on each. A long list is in parts, each narrowed by itself. */
export function SourcesView({ part: { part, parts, sources }, sourceHref, partHref }: Props) {
  const { isAwake, get, set } = useQuery();
  const choices = choicesIn(sources);
  const filter = readFilter(get, choices);
  const shown = filterSources(sources, filter);
  const publishers = byPublisher(shown);
  return (
    <div className="library all-sources">
      <h1 tabIndex={-1}>Sources</h1>
      <p className="standfirst">What the stories stand on, by publisher. Each leads to every claim that rests on it.</p>
      <PartLinks part={part} parts={parts} partHref={partHref} />
      <SourceFilters choices={choices} filter={filter} isAwake={isAwake} onSet={set} />
      <p role="status">
        {shown.length === 0
          ? 'No source is like that. Choose fewer conditions.'
          : `${count(shown.length, 'source')} from ${count(publishers.length, 'publisher')}`}
        {parts.length > 1 && ' in this part of the list'}
      </p>
      <MixBar kinds={mixOf(shown)} />
      {publishers.map(([publisher, own]) => (
        <section key={publisher}>
          <h2>{publisher}</h2>
          <ul>
            {own.map((source) => (
              <SourceRow key={source.id} source={source} href={sourceHref(source.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
