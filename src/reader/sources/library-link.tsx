import { Link } from 'react-router';
import type { SourceRecord } from '#article/source.ts';
import { useSurroundings } from '../reader-context.ts';

/** A link to a source's page in the library, where everything is that rests on it. */
export function LibraryLink({ source }: { source: SourceRecord }) {
  const { sourceHref } = useSurroundings();
  return (
    <Link to={sourceHref(source)} className="in-library">
      In the library <span className="sr-only">({source.publisher})</span>
    </Link>
  );
}
