import type { TimelineEvent } from '#article/lists/timeline.ts';

/** Events by their years, in their order. */
export function yearsOf(events: TimelineEvent[]): [year: string, events: TimelineEvent[]][] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years];
}
