import type { Abstract } from '../abstract.ts';
import type { Article } from '../article.ts';
import { plainText } from '../text.ts';

/** A dated event of a story. `article` is its place in the page's articles, `fragment` where in the article it stands. */
export type TimelineEvent = { date: string; text: string; article: number; fragment: string };

/** A year of the timeline, and the names of the pages on which it stands. */
export type TimelineYear = { year: string; count: number; pages: string[] };

/** A page of the timeline across all articles. The newest events are on the page `newest`, older ones by year: `2019`, `2019-2`. */
export type TimelinePage = {
  name: string;
  years: TimelineYear[];
  articles: Pick<Article, 'id' | 'headline' | 'lang' | 'dir'>[];
  events: TimelineEvent[];
};

/** Events on a page: the newest page holds whole years up to the first number, no page more than the second. */
const most = { newest: 200, any: 300 };

type Found = Omit<TimelineEvent, 'article'> & { article: Abstract };

const byDate = (a: Found, b: Found): number => (a.date < b.date ? -1 : Number(a.date > b.date));

/** Every dated event of the articles' timelines, in order of date. */
function eventsOf(articles: Abstract[]): Found[] {
  return articles
    .flatMap((article) =>
      article.body.flatMap((block) =>
        block.kind !== 'timeline'
          ? []
          : block.events.map(({ date, text }): Found => {
              const claim = text.find((part) => part.kind === 'claim');
              return { date, text: plainText(text), article, fragment: claim ? `claim-${claim.citation.number}` : block.key };
            }),
      ),
    )
    .toSorted(byDate);
}

type Part = { year: string; number: number; of: number; events: Found[] };

/** The events of each year in parts that a page can hold. */
function partsOf(events: Found[]): Part[] {
  const years = new Map<string, Found[]>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years].flatMap(([year, own]) => {
    const of = Math.ceil(own.length / most.any);
    return Array.from({ length: of }, (_, index) => ({
      year,
      number: index + 1,
      of,
      events: own.slice(index * most.any, (index + 1) * most.any),
    }));
  });
}

/** How many of the last parts stand on the newest page: at least one. */
function countNewest(parts: Part[]): number {
  let events = 0;
  const older = parts.findLastIndex((part, index) => {
    events += part.events.length;
    return events > most.newest && index < parts.length - 1;
  });
  return parts.length - 1 - older;
}

function pageOf(name: string, events: Found[], years: TimelineYear[]): TimelinePage {
  const articles = [...new Set(events.map(({ article }) => article))];
  const places = new Map(articles.map((article, place) => [article, place]));
  return {
    name,
    years,
    articles: articles.map(({ id, headline, lang, dir }) => ({ id, headline, lang, dir })),
    events: events.map(({ article, ...event }) => ({ ...event, article: places.get(article) ?? 0 })),
  };
}

/** The timeline across all articles, page by page: the newest first. An event that several articles have is there once for each. */
export function timelinePages(articles: Abstract[]): TimelinePage[] {
  const parts = partsOf(eventsOf(articles));
  const newest = countNewest(parts);
  const named = parts.map((part, index) => {
    const own = part.number === 1 ? part.year : `${part.year}-${part.number}`;
    return { ...part, name: index >= parts.length - newest ? 'newest' : own };
  });
  const years = new Map<string, TimelineYear>();
  for (const { year, name, events } of named) {
    const known = years.get(year);
    years.set(year, { year, count: (known?.count ?? 0) + events.length, pages: [...(known?.pages ?? []), name] });
  }
  const index = [...years.values()];
  const older = named.slice(0, parts.length - newest).toReversed();
  return [
    pageOf('newest', named.slice(parts.length - newest).flatMap(({ events }) => events), index),
    ...older.map(({ name, events }) => pageOf(name, events, index)),
  ];
}
