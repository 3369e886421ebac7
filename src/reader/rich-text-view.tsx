import type { RichText } from '#article/text.ts';
import { ClaimView } from './citation/claim-view.tsx';
import { SpanView } from './span-view.tsx';

/** Draws text with its claims. */
export function RichTextView({ text }: { text: RichText }) {
  return text.map((part, index) =>
    part.kind === 'claim' ? <ClaimView key={index} claim={part} /> : <SpanView key={index} span={part} />,
  );
}
