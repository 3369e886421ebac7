import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(1_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Milliseconds since 1970, by this device's clock. */
const time = v.pipe(v.number(), v.minValue(0));
const heading = { id, headline: line, lang: line, dir: v.picklist(['ltr', 'rtl']) };

/** What the list of saved articles needs of one: its texts are kept apart, so that the list stays light. */
export const savedEntrySchema = v.object({
  ...heading,
  /** Fingerprint of the article's text as it was saved. */
  version: line,
  savedAt: time,
  /** Of all its files, as they came. */
  bytes: count,
  /** Paths of its pictures and drawings below the site's root. */
  pictures: v.array(line),
  /** When the reader removed it: until it is purged, that can be undone. */
  removedAt: v.exactOptional(time),
});
export type SavedEntry = v.InferOutput<typeof savedEntrySchema>;

/** The files of a saved article as they were fetched. `related` is absent where the site had none. */
export const savedTextsSchema = v.object({ id, article: v.string(), related: v.exactOptional(v.string()) });
export type SavedTexts = v.InferOutput<typeof savedTextsSchema>;

/** A text of an article as the reader saved or read it. */
const knownText = { version: line, article: v.string(), at: time };

/**
 * What the reader had of an article before it changed: kept until they have seen what changed, and then until it changes anew.
 */
export const earlierSchema = v.object({
  id,
  ...knownText,
  how: v.picklist(['saved', 'read']),
  /** When it was read last: by it the oldest go. */
  readAt: v.exactOptional(time),
  /** When a newer copy took its place among what is saved, and the reader has not seen what changed since. */
  replacedAt: v.exactOptional(time),
  /** The text of which the reader has seen how it differs from this one. */
  seen: v.exactOptional(v.object(knownText)),
});
export type Earlier = v.InferOutput<typeof earlierSchema>;

/** Where a reader is in an article: by block, so that it holds on any screen. */
export const positionSchema = v.object({
  ...heading,
  /** Key of the block at the reading line, and how much of it is above that line. */
  block: line,
  fraction: share,
  /** How much of the article is read. */
  progress: share,
  /** Whether it was read to its end, this time or before. */
  isRead: v.boolean(),
  readAt: time,
  /** Fingerprint of the text that was read, where it is known. */
  version: v.exactOptional(line),
});
export type Position = v.InferOutput<typeof positionSchema>;

/** Many articles that are fetched one after the other, and may be paused. */
export const downloadSchema = v.object({
  state: v.picklist(['running', 'paused']),
  /** The whole library, or these articles. */
  ids: v.exactOptional(v.array(id)),
});
export type Download = v.InferOutput<typeof downloadSchema>;

const maxRecords = 20_000;

/** The reader's own data as a file: what they saved, where they were, what they chose. */
export const ownDataSchema = v.object({
  stet: v.literal('own-data'),
  schema: v.literal(1),
  exportedAt: v.string(),
  saved: v.pipe(v.array(v.object({ id, headline: line, savedAt: time })), v.maxLength(maxRecords)),
  positions: v.pipe(v.array(positionSchema), v.maxLength(maxRecords)),
  settings: v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(100))),
});
export type OwnData = v.InferOutput<typeof ownDataSchema>;
