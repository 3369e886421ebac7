import { useEffect, useState, useSyncExternalStore } from 'react';
import { notice } from '#offline/notice.ts';

/** Milliseconds that a notice stands: long enough to be read, reached and used (WCAG 2.2.1 asks for 20 s). */
const lasting = 30_000;

/** What is said quietly at the foot. It goes after a while, but not while the reader is at it. */
export function NoticeLine() {
  const said = useSyncExternalStore(notice.subscribe, notice.get, () => undefined);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!said || isHeld) return undefined;
    const timer = setTimeout(() => notice.say(undefined), lasting);
    return () => clearTimeout(timer);
  }, [said, isHeld]);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return (
    <div role="status" className="update said" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      {said && (
        <p>
          <span>{said.text}</span>
          {said.action && (
            <button
              type="button"
              className="button"
              onClick={() => {
                release();
                said.action?.act();
                if (notice.get() === said) notice.say(undefined);
              }}
            >
              {said.action.label}
            </button>
          )}
          <button
            type="button"
            className="dismiss"
            onClick={() => {
              release();
              notice.say(undefined);
            }}
          >
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
