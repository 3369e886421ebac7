import type { Passage } from '#article/citation.ts';
import type { Source } from '#article/source.ts';
import { count } from '#lib/count.ts';
import { LibraryLink } from '../sources/library-link.tsx';
import { SourceLinks } from '../sources/source-links.tsx';

type Props = { source: Source; passage: Passage | undefined };

/** Where a reader goes from a card: the page, its archived copy, the source's other uses in this article and in others. */
export function CardActions({ source, passage }: Props) {
  return (
    <SourceLinks source={source} passage={passage}>
      <a href={`#source-${source.number}`}>{count(source.uses.length, 'use')}</a>
      <LibraryLink source={source} />
    </SourceLinks>
  );
}
