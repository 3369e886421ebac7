import type { PassageKind } from '#article/compare/passages.ts';
import type { SourceField } from '#article/compare/compare-sources.ts';

/** What a passage is called where it is shown by itself. */
export const passageWords: Record<PassageKind, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  place: 'Place',
  happened: 'When it happened',
  published: 'Published',
  topics: 'Topics',
  paragraph: 'Paragraph',
  heading: 'Heading',
  list: 'List item',
  quote: 'Quotation',
  quoted: 'Who is quoted',
  picture: 'Picture',
  caption: 'Caption',
  credit: 'Credit',
  description: 'Description of a picture',
  table: 'Table',
  timeline: 'Timeline',
  keyPoint: 'Key point',
  difference: 'Where sources differ',
  account: 'Where sources differ: an account',
  note: 'Note',
};

/** What is known of a source, by name. */
export const fieldWords: Record<SourceField['name'], string> = {
  publisher: 'Publisher',
  title: 'Title',
  author: 'Author',
  stake: 'Stake',
  summary: 'Summary',
  excerptTranslation: 'Translation',
  url: 'Address',
  published: 'Published',
  accessed: 'Seen by the editors',
  lang: 'Language',
  kind: 'Kind',
  archivedUrl: 'Archived copy',
  archivedAt: 'Archived on',
  passage: 'Passage',
};
