import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
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
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = line;
    const look = (): void => setHeld(current?.matches(':hover, :focus-within') ?? false);
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'];
    for (const event of events) current?.addEventListener(event, look);
    return () => {
      for (const event of events) current?.removeEventListener(event, look);
    };
  }, []);
  return (
    <div role="status" className="update said" ref={line}>
      {said && (
        <p>
          <span>{said.text}</span>
          {said.action && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setHeld(false);
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
              setHeld(false);
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
