import { article, claim, paragraph, source, text } from './write.ts';

/** More stories than a page of a list holds, with more dated events than a page of the timeline does. */
export const rows = Array.from({ length: 35 }, (_, index) =>
  article(
    `specimen-row-${index}`,
    [
      paragraph('A test specimen with ', claim('a claim', 'only'), '.'),
      {
        _type: 'timeline',
        events: Array.from({ length: 7 }, (_event, place) => ({
          date: `${2001 + place}-${String((index % 12) + 1).padStart(2, '0')}`,
          ...text('Event ', claim(`${index}.${place} of the specimen`, 'only')),
        })),
      },
    ],
    [source('only')],
    { topics: ['Specimens', 'Проверка'], published: `2001-01-${String((index % 28) + 1).padStart(2, '0')}` },
  ),
);
