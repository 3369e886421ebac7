import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A question on which the sources differ, and the accounts that they give. */
export function DifferenceBlock({ block: { key, question, accounts } }: { block: Extract<Block, { kind: 'difference' }> }) {
  return (
    <section id={key} className="difference" aria-labelledby={`${key}-title`}>
      <h2 id={`${key}-title`}>Where the sources differ</h2>
      <p>{question}</p>
      <dl>
        {accounts.map(({ position, givenBy }, index) => (
          <div key={index}>
            <dt>
              <RichTextView text={position} />
            </dt>
            <dd>
              <RichTextView text={givenBy} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
