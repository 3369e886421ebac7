import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A word from the editors about the story. */
export function NoteBlock({ block: { key, text } }: { block: Extract<Block, { kind: 'note' }> }) {
  return (
    <aside id={key} className="note" aria-label="Editors’ note">
      <p>
        <b>Editors’ note.</b> <RichTextView text={text} />
      </p>
    </aside>
  );
}
