import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useAwake } from '#reader/use-awake.ts';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';

// Nothing of it can be printed: it shows what is on the reader's device. Few need it: its styles and the comparing come with it.
const Changes = lazy(async () => ({ default: (await import('../changes/changes.tsx')).Changes }));
const none: [] = [];

/** What changed in a story since the reader saved or read it. */
export function ChangesPage() {
  const isAwake = useAwake();
  const [query] = useSearchParams();
  const id = isAwake ? query.get('article') : null;
  return (
    <Surroundings related={none}>
      <PageHead title="What changed" description="What changed in a story since you saved or read it." />
      <div className="saved-page changes-page">
        <h1 tabIndex={-1}>What changed</h1>
        <p className="needs-script">What you saved or read can only be compared with scripts switched on.</p>
        {isAwake && (
          <Suspense>
            <Changes key={id} id={id ?? ''} />
          </Suspense>
        )}
      </div>
    </Surroundings>
  );
}
