import type { Span } from '#article/text.ts';
import { OutsideLink } from './outside-link.tsx';

/** Draws a run of text. */
export function SpanView({ span: { text, strong, emphasis, href } }: { span: Span }) {
  const linked = href === undefined ? text : <OutsideLink address={href}>{text}</OutsideLink>;
  const stressed = emphasis ? <em>{linked}</em> : linked;
  return strong ? <strong>{stressed}</strong> : stressed;
}
