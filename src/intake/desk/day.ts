const hour = 3_600_000;

/** In the first places of the earth (UTC+14) a day begins this long before it does in UTC. */
const earliest = 14 * hour;

/** Whether an ISO date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or with a time) names a day of the calendar and a time of the clock. */
export function isRealDate(date: string): boolean {
  if (Number.isNaN(Date.parse(date))) return false;
  const day = date.slice(0, 10);
  // Date.parse takes 30 February for 2 March; every month has 28 days.
  return Number(day.slice(8)) <= 28 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/**
 * Whether an ISO date lies ahead of `now` (milliseconds since 1970) everywhere on earth: a day that has begun somewhere
 * does not, nor does a month or year that has begun. A date that is not real is not ahead.
 */
export function isAhead(date: string, now: number): boolean {
  const hasZone = /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(date);
  const start = Date.parse(date.includes('T') && !hasZone ? `${date}Z` : date);
  return hasZone ? start > now : start - earliest > now;
}
