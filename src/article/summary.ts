import type { Abstract } from './abstract.ts';
import type { Article, SourceMix } from './article.ts';
import type { Figure, Picture, PictureSummary } from './block.ts';

/** What a list shows of an article. */
export type ArticleSummary = Pick<
  Article,
  'id' | 'headline' | 'standfirst' | 'located' | 'published' | 'lang' | 'dir' | 'topics' | 'readingTime'
> & {
  eventStart?: string;
  eventEnd?: string;
  sourceMix: Pick<SourceMix, 'sources' | 'kinds' | 'languages'>;
  sourcesDiffer: boolean;
  lead?: Pick<Figure, 'key' | 'alt'> & { picture: PictureSummary };
};

const summarisePicture = (picture: Picture): PictureSummary => (picture.kind === 'image' ? picture : { kind: picture.kind });

/** Takes from an article what a list shows of it. */
export function summarise(article: Abstract): ArticleSummary {
  const { id, headline, standfirst, located, published, lang, dir, topics, readingTime, sourceMix, lead } = article;
  const { eventStart, eventEnd } = article;
  return {
    id,
    headline,
    standfirst,
    located,
    published,
    lang,
    dir,
    topics,
    readingTime,
    sourceMix: { sources: sourceMix.sources, kinds: sourceMix.kinds, languages: sourceMix.languages },
    sourcesDiffer: article.body.some(({ kind }) => kind === 'difference'),
    ...(eventStart !== undefined && { eventStart }),
    ...(eventEnd !== undefined && { eventEnd }),
    ...(lead && { lead: { key: lead.key, alt: lead.alt, picture: summarisePicture(lead.picture) } }),
  };
}

/** The day by which lists are ordered: of the event, else of publishing. */
export const dayOf = (summary: Pick<ArticleSummary, 'eventStart' | 'published'>): string =>
  summary.eventStart ?? summary.published;
