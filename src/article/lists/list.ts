import type { ArticleSummary } from '../summary.ts';
import type { Topic } from './topics.ts';

/** A named, ordered selection of articles. Names: `all`, `differ`, `topic-<slug>`, `place-<slug>`. */
export type ArticleList = { name: string; title?: string; articles: ArticleSummary[] };

/** By what the library can be narrowed: the topics that most stories have, and whether there are more, or differences. */
export type ListChoices = { topics: Pick<Topic, 'slug' | 'name'>[]; hasMore: boolean; hasDiffering: boolean };

/** One page of a list, counted from 1. `total` counts the articles of all its pages. */
export type ListPage = {
  name: string;
  title?: string;
  page: number;
  pages: number;
  total: number;
  choices: ListChoices;
  articles: ArticleSummary[];
};

/** Articles on a page. */
const pageSize = 30;

/** Leaves out what only an article at full size shows. */
function asRow(summary: ArticleSummary): ArticleSummary {
  const { lead: _, ...row } = summary;
  return row;
}

/** Splits a list into its pages: at least one. Only the first article of the library is shown with its picture. */
export function pagesOfList({ articles, ...list }: ArticleList, choices: ListChoices): ListPage[] {
  const pages = Math.max(1, Math.ceil(articles.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    ...list,
    page: index + 1,
    pages,
    total: articles.length,
    choices,
    articles: articles
      .slice(index * pageSize, (index + 1) * pageSize)
      .map((summary, place) => (list.name === 'all' && index + place === 0 ? summary : asRow(summary))),
  }));
}
