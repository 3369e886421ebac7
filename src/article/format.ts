/** The interface speaks British English; what an article says is in the article's own language. */
const locale = 'en-GB';

/** By how much of a date is known: its year, month and day. Made once each: making one takes longer than using it a hundred times. */
const formats = new Map<number, Intl.DateTimeFormat>();
function formatFor(parts: number): Intl.DateTimeFormat {
  const made = formats.get(parts);
  if (made) return made;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
  formats.set(parts, format);
  return format;
}

/** "9 August 2021", "August 2021" or "2021": as exact as the ISO date is. What is no date is given back as it came. */
export function formatDate(date: string): string {
  const day = date.slice(0, 10);
  const time = new Date(day);
  const parts = day.split('-').length;
  if (parts > 3 || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return date;
  return formatFor(parts).format(time);
}

/** "9–13 August 2021"; a single day where both are the same or `end` is absent. */
export function formatDays(start: string, end?: string): string {
  const [from, to] = [new Date(start.slice(0, 10)), new Date((end ?? start).slice(0, 10))];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from >= to) return formatDate(start);
  return formatFor(3)
    .formatRange(from, to)
    .replaceAll(/[\u2009\u202f]/gu, ' ')
    .replace(/^(\d+) ?– ?(\d+ \p{L})/u, '$1–$2');
}

let names: Intl.DisplayNames | undefined;

/** "Russian" for `ru`; the tag itself where it has no name. */
export function languageName(lang: string): string {
  try {
    names ??= new Intl.DisplayNames([locale], { type: 'language' });
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}
