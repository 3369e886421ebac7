import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A list, numbered or not. */
export function ListBlock({ block: { key, ordered, items } }: { block: Extract<Block, { kind: 'list' }> }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag id={key} className={ordered ? 'list-decimal' : 'list-disc'}>
      {items.map((item, index) => (
        <li key={index}>
          <RichTextView text={item} />
        </li>
      ))}
    </Tag>
  );
}
