import * as v from 'valibot';
import type { LibrarySource } from '#article/library-source.ts';
import type { SourcePart } from '#article/lists/source-part.ts';
import { sourceKinds } from '#article/source.ts';
import type { Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

const text = v.exactOptional(v.string());

const listed = {
  publisher: v.string(),
  title: text,
  summary: text,
  kind: v.picklist(sourceKinds),
  lang: text,
  stake: text,
  published: text,
};

const part = v.object({
  part: v.number(),
  parts: v.array(v.object({ from: v.string(), to: v.string(), count: v.number() })),
  sources: v.array(v.object({ ...listed, id: v.string(), articles: v.number(), claims: v.number() })),
});

const claim = v.object({
  number: v.number(),
  before: v.string(),
  claim: v.string(),
  after: v.string(),
  locator: text,
  passage: v.exactOptional(v.object({ text: v.string(), translation: text })),
});

const librarySource = v.object({
  id: v.string(),
  source: v.object({
    ...listed,
    url: text,
    author: text,
    accessed: text,
    excerpt: text,
    excerptTranslation: text,
    archivedUrl: text,
    archivedAt: text,
  }),
  articles: v.array(
    v.object({
      id: v.string(),
      headline: v.string(),
      lang: v.string(),
      dir: v.picklist(['ltr', 'rtl']),
      claims: v.array(claim),
    }),
  ),
});

/** Reads a part of the list of all sources. */
export const decodeSourcePart = (file: string): Result<SourcePart, Refusal> => decodeBuilt(part, file);

/** Reads the file of one source. */
export const decodeSource = (file: string): Result<LibrarySource, Refusal> => decodeBuilt(librarySource, file);
