import { lazy, Suspense } from 'react';
import { useAwake } from '#reader/use-awake.ts';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';

// Nothing of it can be printed: it shows what is on the reader's device.
const SavedView = lazy(async () => ({ default: (await import('../saved/saved-view.tsx')).SavedView }));
const none: [] = [];

/** What is kept on this device. */
export function SavedPage() {
  const isAwake = useAwake();
  return (
    <Surroundings related={none}>
      <PageHead title="Saved" description="The stories that are kept on this device, and how much room they take." />
      <div className="saved-page">
        <h1 tabIndex={-1}>Saved</h1>
        <p className="standfirst">Stories that you keep on this device. They open with no network, whole, with every source.</p>
        <p className="needs-script">What is kept on this device can only be shown with scripts switched on.</p>
        {isAwake && (
          <Suspense>
            <SavedView />
          </Suspense>
        )}
      </div>
    </Surroundings>
  );
}
