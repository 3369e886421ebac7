import type { Abstract } from './abstract.ts';

/** The articles that an article points to, at its end and in its text, each once. */
export const pointsTo = ({ related, body }: Abstract): string[] => [
  ...new Set([
    ...related.map(({ article }) => article),
    ...body.flatMap((block) => (block.kind === 'related' ? [block.article] : [])),
  ]),
];
