import { Fragment, type ReactNode } from 'react';
import type { Span } from '#article/text.ts';
import { OutsideLink } from './outside-link.tsx';

/** Draws a run of text. A function and no component: a story has hundreds, and most are text alone. */
export function drawSpan({ text, strong, emphasis, href }: Span, key: number): ReactNode {
  const linked = href === undefined ? text : <OutsideLink address={href}>{text}</OutsideLink>;
  const stressed = emphasis ? <em>{linked}</em> : linked;
  if (strong) return <strong key={key}>{stressed}</strong>;
  return stressed === text ? text : <Fragment key={key}>{stressed}</Fragment>;
}
