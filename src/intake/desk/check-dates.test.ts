import { expect, test } from 'vitest';
import { findings, paragraph, source, text } from './desk.fixture.ts';

const claim = paragraph('[The mayor opened the bridge] on Monday.', 'paper');
const timeline = (date: string) => ({ body: [{ _type: 'timeline' as const, events: [{ date, ...text('[It opened].', 'paper') }] }] });
const correction = (date: string) => ({ date, text: 'The bridge is 90 metres long, not 80.' });

test.each([
  ['published', '2023-02-29', { published: '2023-02-29' }],
  ['modified', '2024-04-31T10:00:00Z', { modified: '2024-04-31T10:00:00Z' }],
  ['modified', '2024-03-01T25:00:00Z', { modified: '2024-03-01T25:00:00Z' }],
  ['eventStart', '2021-13-01', { eventStart: '2021-13-01' }],
  ['eventEnd', '2021-00-10', { eventEnd: '2021-00-10' }],
  ['sources[0].published', '2021-13', { sources: [source('paper', { published: '2021-13' })] }],
  ['body[0].events[0].date', '2021-06-31', timeline('2021-06-31')],
])('%s on %s, which the calendar does not have, is an error', (path, date, changes) => {
  expect(findings(changes)).toEqual([`error ${path}: ${date} is not a day.`]);
});

test.each([
  ['published', '2024-03-03', { published: '2024-03-03' }],
  ['modified', '2024-03-01T14:00:00+01:00', { modified: '2024-03-01T14:00:00+01:00' }],
  ['eventStart', '2025-01-01', { eventStart: '2025-01-01' }],
  ['eventEnd', '2024-03-05', { eventEnd: '2024-03-05' }],
  ['corrections[0].date', '2024-04-01', { corrections: [correction('2024-04-01')] }],
  ['sources[0].published', '2024-04', { sources: [source('paper', { published: '2024-04' })] }],
  ['sources[0].accessed', '2025', { sources: [source('paper', { accessed: '2025' })] }],
  ['sources[0].archivedAt', '2024-03-03', { sources: [source('paper', { archivedAt: '2024-03-03' })] }],
])('%s in the future (%s) is an error', (path, date, changes) => {
  expect(findings(changes)).toEqual([`error ${path}: ${date} is in the future.`]);
});

test('an event of a timeline may lie ahead: advice', () => {
  expect(findings(timeline('2024-12-01'))).toEqual(['advice body[0].events[0].date: 2024-12-01 is in the future.']);
});

test('what has begun anywhere on earth is not in the future', () => {
  const sources = [source('paper', { published: '2024', accessed: '2024-03' })];
  expect(findings({ published: '2024-03-02', modified: '2024-03-02T01:00:00', eventStart: '2024-03-01T13:00:00+01:00', sources })).toEqual([]);
});

test.each([
  ['eventEnd: 2024-02-01 is before eventStart, 2024-02-02.', { eventStart: '2024-02-02', eventEnd: '2024-02-01' }],
  ['modified: 2024-02-28 is before published, 2024-02-29.', { modified: '2024-02-28' }],
  ['corrections[0].date: 2024-02-28 is before published, 2024-02-29.', { corrections: [correction('2024-02-28')] }],
])('dates that contradict each other are an error: %s', (problem, changes) => {
  expect(findings({ body: [claim], ...changes })).toEqual([`error ${problem}`]);
});

test('corrections stand newest first', () => {
  expect(findings({ corrections: [correction('2024-03-01'), correction('2024-02-29')] })).toEqual([]);
  expect(findings({ corrections: [correction('2024-02-29'), correction('2024-03-01')] })).toEqual([
    'advice corrections[1].date: 2024-03-01 is newer than the correction above it.',
  ]);
});
