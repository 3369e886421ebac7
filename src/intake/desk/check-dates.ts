import type { WireArticle } from '../schema.ts';
import type { Check } from './desk-copy.ts';
import { isAhead, isRealDate } from './day.ts';
import { advice, error, type Remark } from './finding.ts';

type Dated = [path: string, date: string | undefined];

/** The dates of an article but those of its timelines, with their places. */
const ownDates = ({ published, modified, eventStart, eventEnd, corrections, sources }: WireArticle): Dated[] => [
  ['published', published],
  ['modified', modified],
  ['eventStart', eventStart],
  ['eventEnd', eventEnd],
  ...corrections.map(({ date }, index): Dated => [`corrections[${index}].date`, date]),
  ...sources.flatMap((source, index) =>
    (['published', 'accessed', 'archivedAt'] as const).map((name): Dated => [`sources[${index}].${name}`, source[name]]),
  ),
];

const eventDates = ({ body }: WireArticle): Dated[] =>
  body.flatMap((block, index) =>
    block._type === 'timeline' ? block.events.map(({ date }, place): Dated => [`body[${index}].events[${place}].date`, date]) : [],
  );

function checkOne([path, date]: Dated, now: number, canLieAhead: boolean): Remark[] {
  if (date === undefined) return [];
  if (!isRealDate(date)) return [error(path, `${date} is not a day.`, 'Give a day of the calendar.')];
  if (!isAhead(date, now)) return [];
  return canLieAhead
    ? [{ ...advice(path, `${date} is in the future.`, 'Say in the words of the event that it is planned, or mend the date.'), passes: true }]
    : [error(path, `${date} is in the future.`, 'Give the day on which it happened, or leave it out until then.')];
}

const isBefore = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.slice(0, 10) < b.slice(0, 10);

/** Dates that are real, and contradict each other. */
function checkOrder({ published, modified, eventStart, eventEnd, corrections }: WireArticle): Remark[] {
  return [
    ...(isBefore(eventEnd, eventStart) ? [error('eventEnd', `${eventEnd} is before eventStart, ${eventStart}.`, 'Mend one of them.')] : []),
    ...(isBefore(modified, published) ? [error('modified', `${modified} is before published, ${published}.`, 'Mend one of them.')] : []),
    ...corrections.flatMap(({ date }, index): Remark[] => {
      const at = `corrections[${index}].date`;
      if (isBefore(date, published)) return [error(at, `${date} is before published, ${published}.`, 'Mend one of them.')];
      const isLate = isBefore(corrections[index - 1]?.date, date);
      return isLate ? [advice(at, `${date} is newer than the correction above it.`, 'Put the newest correction first.')] : [];
    }),
  ];
}

/** Whether every date is a day of the calendar that has come, and none contradicts another. Events of a timeline may lie ahead. */
export const checkDates: Check = ({ wire, now }) => [
  ...ownDates(wire).flatMap((dated) => checkOne(dated, now, false)),
  ...eventDates(wire).flatMap((dated) => checkOne(dated, now, true)),
  ...checkOrder(wire),
];
