import { useSyncExternalStore } from 'react';
import { useSurroundings } from '../reader-context.ts';

/** Whether an article was read, or how far; nothing for one that was not begun. */
export function ReadMark({ article }: { article: string }) {
  const { reading } = useSurroundings();
  const state = useSyncExternalStore(reading.subscribe, () => reading.get(article), () => undefined);
  if (!state) return null;
  return <span className="read-mark">{state.isRead ? 'Read' : `${Math.round(state.progress * 100)}% read`}</span>;
}
