/** Room between two notes, in CSS px. */
const gap = 10;

/**
 * Where notes go that want to stand at given heights and must not overlap: each at its own place, or under the one before.
 * @param notes in their order from the top; heights in px
 */
export function stack(notes: { top: number; height: number }[]): number[] {
  let free = -Infinity;
  return notes.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
}
