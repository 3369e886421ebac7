import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** The story in a few points. */
export function KeyPointsBlock({ block: { key, points } }: { block: Extract<Block, { kind: 'keyPoints' }> }) {
  return (
    <section id={key} className="key-points" aria-labelledby={`${key}-title`}>
      <h2 id={`${key}-title`}>Key points</h2>
      <ul>
        {points.map((point, index) => (
          <li key={index}>
            <RichTextView text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
