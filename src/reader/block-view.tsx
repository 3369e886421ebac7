import { memo } from 'react';
import { assertNever } from '#lib/assert-never.ts';
import type { Block } from '#article/block.ts';
import { DifferenceBlock } from './blocks/difference-block.tsx';
import { FigureBlock } from './blocks/figure-block.tsx';
import { HeadingBlock } from './blocks/heading-block.tsx';
import { KeyPointsBlock } from './blocks/key-points-block.tsx';
import { ListBlock } from './blocks/list-block.tsx';
import { NoteBlock } from './blocks/note-block.tsx';
import { QuoteBlock } from './blocks/quote-block.tsx';
import { TableBlock } from './blocks/table-block.tsx';
import { TimelineBlock } from './blocks/timeline-block.tsx';
import { RelatedCallout } from './related/related-callout.tsx';
import { RichTextView } from './rich-text-view.tsx';

/** Draws a block of the body. `dateline` is set before the text of a paragraph. */
export const BlockView = memo(function BlockView({ block, article, dateline }: { block: Block; article: string; dateline?: string | undefined }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.key}>
          {dateline !== undefined && <span className="dateline">{dateline} — </span>}
          <RichTextView text={block.text} />
        </p>
      );
    case 'heading':
      return <HeadingBlock block={block} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'quote':
      return <QuoteBlock block={block} />;
    case 'figure':
      return <FigureBlock figure={block} article={article} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'timeline':
      return <TimelineBlock block={block} />;
    case 'keyPoints':
      return <KeyPointsBlock block={block} />;
    case 'related':
      return <RelatedCallout id={block.key} article={block.article} />;
    case 'difference':
      return <DifferenceBlock block={block} />;
    case 'note':
      return <NoteBlock block={block} />;
    default:
      return assertNever(block);
  }
});
