import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A quotation and who said it. */
export function QuoteBlock({ block: { key, text, attribution } }: { block: Extract<Block, { kind: 'quote' }> }) {
  return (
    <figure id={key} className="quote">
      <blockquote>
        <p>
          <RichTextView text={text} />
        </p>
      </blockquote>
      <figcaption>
        <RichTextView text={attribution} />
      </figcaption>
    </figure>
  );
}
