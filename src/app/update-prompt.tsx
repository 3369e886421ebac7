import { useSyncExternalStore } from 'react';
import { update } from '#offline/update.ts';

/** Says that a new version is ready. Nothing happens until the reader wants it. */
export function UpdatePrompt() {
  const apply = useSyncExternalStore(update.subscribe, update.get, () => undefined);
  return (
    <div role="status" className="update">
      {apply && (
        <p>
          A new version of Stet is ready.{' '}
          <button type="button" className="button" onClick={apply}>
            Reload
          </button>
        </p>
      )}
    </div>
  );
}
