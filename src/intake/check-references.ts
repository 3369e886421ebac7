import type { Article } from '#article/article.ts';
import type { Problem } from './problem.ts';

const twice = (values: string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

/** Every date of an article with its place in the file. */
function datesOf(article: Article): [path: string, date: string][] {
  const { published, modified, eventStart, eventEnd, sources, corrections, body } = article;
  const dates: [string, string | undefined][] = [
    ...Object.entries({ published, modified, eventStart, eventEnd }),
    ...corrections.map(({ date }, index): [string, string] => [`corrections[${index}].date`, date]),
    ...sources.flatMap((source) =>
      (['published', 'accessed', 'archivedAt'] as const).map((name): [string, string | undefined] => [`source "${source.id}" ${name}`, source[name]]),
    ),
    ...body.flatMap((block) =>
      block.kind === 'timeline' ? block.events.map(({ date }): [string, string] => [`timeline "${block.title}"`, date]) : [],
    ),
  ];
  return dates.flatMap(([path, date]): [string, string][] => (date === undefined ? [] : [[path, date]]));
}

/** Whether an ISO date names a day that the calendar has. */
function isRealDay(date: string): boolean {
  const day = date.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return day.length < 10 || (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(day));
}

/**
 * What only the build refuses, because a reader is better served by the article with a gap than by none:
 * citations of sources that are not there, ids used twice, days that do not exist, an id that is not the file's name.
 */
export function checkReferences(article: Article, fileId: string): Problem[] {
  const missing = article.citations.flatMap(({ number, cited }) =>
    cited.filter(({ source }) => !source).map(({ id }) => ({
      path: `claim ${number}`,
      problem: `It cites "${id}", which is not among the sources.`,
      remedy: `Add a source with that id, or mend the citation.`,
    })),
  );
  const doubled = twice(article.sources.map(({ id }) => id)).map((id) => ({
    path: 'sources',
    problem: `Two sources have the id "${id}".`,
    remedy: 'Give each source an id of its own.',
  }));
  const unreal = datesOf(article)
    .filter(([, date]) => !isRealDay(date))
    .map(([path, date]) => ({ path, problem: `${date} is not a day.`, remedy: 'Give a day of the calendar.' }));
  const misnamed =
    article.id === fileId
      ? []
      : [{ path: 'id', problem: `The id "${article.id}" is not the file's name.`, remedy: `Make it "${fileId}", or rename the file.` }];
  return [...missing, ...doubled, ...unreal, ...misnamed];
}
