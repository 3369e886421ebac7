import type { RichText } from '#article/text.ts';
import { drawClaim } from './citation/draw-claim.tsx';
import { drawSpan } from './draw-span.tsx';

/** Draws text with its claims. */
export function RichTextView({ text }: { text: RichText }) {
  return text.map((part, index) => (part.kind === 'claim' ? drawClaim(part, index) : drawSpan(part, index)));
}
