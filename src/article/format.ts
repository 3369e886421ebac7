/** The interface speaks British English; what an article says is in the article's own language. */
const locale = 'en-GB';

const styles: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** "9 August 2021", "August 2021" or "2021": as exact as the ISO date is. What is no date is given back as it came. */
export function formatDate(date: string): string {
  const day = date.slice(0, 10);
  const time = new Date(day);
  const style = styles[day.split('-').length];
  if (Number.isNaN(time.getTime()) || !style || !time.toISOString().startsWith(day)) return date;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(time);
}

/** "9–13 August 2021"; a single day where both are the same or `end` is absent. */
export function formatDays(start: string, end?: string): string {
  const [from, to] = [new Date(start.slice(0, 10)), new Date((end ?? start).slice(0, 10))];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from >= to) return formatDate(start);
  return new Intl.DateTimeFormat(locale, { ...styles[3], timeZone: 'UTC' })
    .formatRange(from, to)
    .replaceAll(/[\u2009\u202f]/gu, ' ')
    .replace(/^(\d+) ?– ?(\d+ \p{L})/u, '$1–$2');
}

/** "Russian" for `ru`; the tag itself where it has no name. */
export function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
