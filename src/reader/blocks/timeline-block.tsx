import type { Block } from '#article/block.ts';
import { formatDate } from '#article/format.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** Dated events in their order. */
export function TimelineBlock({ block: { key, title, events } }: { block: Extract<Block, { kind: 'timeline' }> }) {
  return (
    <section id={key} className="timeline" aria-labelledby={`${key}-title`}>
      <h2 id={`${key}-title`}>{title}</h2>
      <ol>
        {events.map(({ date, text }, index) => (
          <li key={index}>
            <time dateTime={date}>{formatDate(date)}</time>
            <p>
              <RichTextView text={text} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
