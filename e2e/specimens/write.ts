import type { InferInput } from 'valibot';
import type { articleSchema } from '#intake/schema.ts';

/** An article file as editors write it. */
export type ArticleFile = InferInput<typeof articleSchema>;
export type SourceFile = ArticleFile['sources'][number];
export type BlockFile = ArticleFile['body'][number];
type TextFile = Pick<Extract<BlockFile, { _type: 'note' }>, 'children' | 'markDefs'>;
type CitedFile = Extract<NonNullable<TextFile['markDefs']>[number], { _type: 'citation' }>['sources'][number];

/** Words that sources support; `*` sets what it encloses in italics. */
type Claim = { words: string; sources: CitedFile[] };

/** A claim on sources, named by their ids, or with their passages. */
export const claim = (words: string, ...sources: (string | CitedFile)[]): Claim => ({
  words,
  sources: sources.map((each) => (typeof each === 'string' ? { source: each } : each)),
});

/** Text with its claims, in reading order. */
export function text(...parts: (string | Claim)[]): TextFile & { markDefs: NonNullable<TextFile['markDefs']> } {
  const markDefs = parts.flatMap((part, index) =>
    typeof part === 'string' ? [] : [{ _key: `c${index}`, _type: 'citation' as const, sources: part.sources }],
  );
  const children = parts.flatMap((part, index) => {
    if (typeof part === 'string') return [{ _type: 'span' as const, text: part }];
    return part.words.split('*').map((words, run) => ({
      _type: 'span' as const,
      text: words,
      marks: run % 2 === 1 ? [`c${index}`, 'em'] : [`c${index}`],
    }));
  });
  return { children: children.filter((span) => span.text !== ''), markDefs };
}

export const paragraph = (...parts: (string | Claim)[]): BlockFile => ({ _type: 'block', ...text(...parts) });

/** A source with what a test asks for, and an address of its own that leads nowhere. */
export const source = (id: string, fields: Partial<SourceFile> = {}): SourceFile => ({
  id,
  publisher: `Specimen publisher ${id}`,
  url: `https://example.org/${encodeURIComponent(id)}`,
  title: `Specimen title of ${id}`,
  published: '2026-11-01',
  accessed: '2026-11-02',
  lang: 'en',
  kind: 'newspaper',
  excerpt: `A passage of the specimen source ${id}.`,
  ...fields,
});

/** An article that is no news: it says of itself that it is a specimen. */
export const article = (id: string, body: BlockFile[], sources: SourceFile[], fields: Partial<ArticleFile> = {}): ArticleFile => ({
  schema: 1,
  id,
  headline: `Test specimen: ${id}`,
  standfirst: 'This is a test specimen. Nothing in it has happened.',
  located: 'Nowhere, Testland',
  published: '2026-11-20',
  lang: 'en',
  body,
  sources,
  ...fields,
});

/** Placeholder prose, so that a page is long enough to be scrolled. */
export const filler = (count: number): BlockFile[] =>
  Array.from({ length: count }, () =>
    paragraph('This paragraph of the test specimen says nothing and takes up room, so that what stands before and after it lies on different screens. '.repeat(3)),
  );
