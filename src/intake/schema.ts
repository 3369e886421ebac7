import * as v from 'valibot';
import { sourceKinds } from '#article/source.ts';

/**
 * The article file, version 1: written here once, typed from here, and published as JSON Schema at
 * /schema/article-1.json. Text is Portable Text (https://portabletext.org), citations are marks on it.
 * Fields that are not named here are passed over.
 */

const filled = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/), v.description('YYYY-MM-DD'));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), v.description('YYYY, YYYY-MM or YYYY-MM-DD'));
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), v.description('Language tag, such as en'));
const articleId = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,127}$/u),
  v.description('The file name without .json: letters, digits, dot, dash, underscore'),
);
const size = v.pipe(v.number(), v.integer(), v.minValue(1));

const span = v.object({
  _type: v.literal('span'),
  text: v.string(),
  marks: v.optional(v.array(v.string()), []),
});

const citation = v.object({
  _key: v.string(),
  _type: v.literal('citation'),
  sources: v.pipe(
    v.array(
      v.object({
        source: filled('The id of a source of this article'),
        locator: v.optional(filled('Where in the source: a page, a minute')),
        passage: v.optional(filled('The supporting words, in the source’s language')),
        passageTranslation: v.optional(filled('The passage in the article’s language')),
      }),
    ),
    v.minLength(1),
  ),
});

const link = v.object({ _key: v.string(), _type: v.literal('link'), href: v.string() });

const textFields = {
  children: v.array(span),
  markDefs: v.optional(v.array(v.variant('_type', [citation, link])), []),
};
const text = v.object(textFields);

const image = v.object({ src: filled('Path below the site’s root, such as media/bridge.jpg'), width: size, height: size });
const place = v.object({
  name: v.string(),
  lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  main: v.optional(v.boolean(), false),
});

const figure = v.object({
  _type: v.literal('figure'),
  image: v.optional(image),
  map: v.optional(v.object({ places: v.pipe(v.array(place), v.minLength(1)) })),
  chart: v.optional(
    v.object({
      unit: filled('What the numbers count, such as soldiers'),
      bars: v.pipe(v.array(v.object({ label: filled('What the bar stands for, such as a year'), value: v.pipe(v.number(), v.minValue(0)) })), v.minLength(2), v.maxLength(8)),
    }),
  ),
  alt: filled('What the picture shows, for those who cannot see it'),
  caption: v.optional(text),
  credit: filled('Who made it'),
});

const block = v.variant('_type', [
  v.object({
    _type: v.literal('block'),
    style: v.optional(v.picklist(['normal', 'h2', 'h3']), 'normal'),
    listItem: v.optional(v.picklist(['bullet', 'number'])),
    ...textFields,
  }),
  v.object({ _type: v.literal('quote'), ...textFields, attribution: text }),
  figure,
  v.object({
    _type: v.literal('table'),
    caption: v.optional(v.string(), ''),
    head: v.optional(v.array(text), []),
    rows: v.array(v.array(text)),
  }),
  v.object({
    _type: v.literal('timeline'),
    title: v.optional(v.string(), 'Timeline'),
    events: v.array(v.object({ date: partialDate, ...textFields })),
  }),
  v.object({ _type: v.literal('keyPoints'), points: v.array(text) }),
  v.object({ _type: v.literal('related'), article: articleId }),
  v.object({
    _type: v.literal('difference'),
    question: filled('What the sources differ on'),
    accounts: v.array(v.object({ position: text, givenBy: text })),
  }),
  v.object({ _type: v.literal('note'), ...textFields }),
]);

const source = v.object({
  id: filled('Any text that no other source of the article has'),
  publisher: filled('Who published it'),
  url: v.optional(filled('The address as it stands')),
  title: v.optional(filled('As printed; never made up')),
  author: v.optional(v.string()),
  published: v.optional(partialDate),
  accessed: v.optional(partialDate),
  lang: v.optional(language),
  kind: v.picklist(sourceKinds),
  stake: v.optional(filled('Why this source is a party to the matter')),
  summary: v.optional(filled('What it says, in the editors’ words')),
  excerpt: v.optional(filled('Its own words')),
  excerptTranslation: v.optional(filled('Those words in the article’s language')),
  archivedUrl: v.optional(v.string()),
  archivedAt: v.optional(partialDate),
});

/** The wire schema of an article file. */
export const articleSchema = v.object({
  schema: v.literal(1),
  id: articleId,
  headline: filled('At most 110 characters'),
  standfirst: filled('One or two sentences under the headline'),
  bylines: v.optional(v.array(v.string()), []),
  located: filled('Where it happens'),
  published: day,
  modified: v.optional(day),
  eventStart: v.optional(day),
  eventEnd: v.optional(day),
  lang: language,
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  topics: v.optional(v.array(v.string()), []),
  thread: v.optional(filled('The title of the running story that this is a part of')),
  lead: v.optional(figure),
  body: v.pipe(v.array(block), v.minLength(1), v.maxLength(20_000)),
  corrections: v.optional(v.array(v.object({ date: day, text: filled('What was wrong, and what is right') })), []),
  related: v.optional(
    v.array(v.object({ article: articleId, relation: v.picklist(['background', 'follow-up', 'same-event']) })),
    [],
  ),
  sources: v.array(source),
});

export type WireArticle = v.InferOutput<typeof articleSchema>;
export type WireBlock = v.InferOutput<typeof block>;
export type WireFigure = v.InferOutput<typeof figure>;
export type WireText = v.InferOutput<typeof text>;
