import { languageNames } from './language-names.ts';

/**
 * The interface speaks British English; what an article says is in the article's own language. Dates are put together here,
 * and common languages named: to set up the platform's own ways takes a slow phone a tenth of a second, before a page answers.
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const dayAndMonth = (time: Date): string => `${time.getUTCDate()} ${months[time.getUTCMonth()]}`;

/** "9 August 2021", "August 2021" or "2021": as exact as the ISO date is. What is no date is given back as it came. */
export function formatDate(date: string): string {
  const day = date.slice(0, 10);
  const time = new Date(day);
  const parts = day.split('-').length;
  if (parts > 3 || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return date;
  const year = String(time.getUTCFullYear());
  if (parts === 1) return year;
  return parts === 2 ? `${months[time.getUTCMonth()]} ${year}` : `${dayAndMonth(time)} ${year}`;
}

/** "9–13 August 2021", "28 August – 2 September 2021"; a single day where both are the same or `end` is absent. */
export function formatDays(start: string, end?: string): string {
  const [from, to] = [new Date(start.slice(0, 10)), new Date((end ?? start).slice(0, 10))];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from >= to) return formatDate(start);
  const last = `${dayAndMonth(to)} ${to.getUTCFullYear()}`;
  if (from.getUTCFullYear() !== to.getUTCFullYear()) return `${dayAndMonth(from)} ${from.getUTCFullYear()} – ${last}`;
  return from.getUTCMonth() === to.getUTCMonth() ? `${from.getUTCDate()}–${last}` : `${dayAndMonth(from)} – ${last}`;
}

let names: Intl.DisplayNames | undefined;

/** "Russian" for `ru`; the tag itself where it has no name. */
export function languageName(lang: string): string {
  const known = Object.hasOwn(languageNames, lang) ? languageNames[lang] : undefined;
  if (known !== undefined) return known;
  try {
    names ??= new Intl.DisplayNames(['en-GB'], { type: 'language' });
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}
