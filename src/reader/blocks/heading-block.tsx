import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A heading of the body. */
export function HeadingBlock({ block: { key, level, text } }: { block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <Tag id={key}>
      <RichTextView text={text} />
    </Tag>
  );
}
