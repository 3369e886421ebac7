import type { Article } from './article.ts';
import type { Block } from './block.ts';
import { mapTexts } from './map-texts.ts';

/**
 * As much of an article as the library as a whole is made of: all but its running text and its citations. The body holds the
 * blocks that lists, places and the timeline know of. Whole articles are abstracts too.
 */
export type Abstract = Omit<Article, 'citations' | 'outline'>;

/** What the library needs of a block: of figures no caption, of differences that they are there. */
function shorten(block: Block): Block[] {
  switch (block.kind) {
    case 'figure':
      return [{ ...block, caption: [] }];
    case 'difference':
      return [{ ...block, accounts: [] }];
    case 'timeline':
    case 'related':
      return [block];
    default:
      return [];
  }
}

/** Takes from an article its abstract. Claims keep their numbers, and no sources. */
export function abstractOf({ citations: _citations, outline: _outline, ...article }: Article): Abstract {
  const { lead } = article;
  const short = { ...article, ...(lead && { lead: { ...lead, caption: [] } }), body: article.body.flatMap(shorten) };
  return mapTexts(short, (text) =>
    text.map((part) => (part.kind === 'claim' ? { ...part, citation: { number: part.citation.number, cited: [] } } : part)),
  );
}
