import type { PartEntry } from '#article/lists/source-part.ts';

/** As much of a name as tells it from another, and at least three letters. */
function beginning(name: string, other: string): string {
  const letters = Array.from(name);
  const others = Array.from(other);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, Math.max(3, same < 0 ? letters.length : same + 1)).join('').trim();
}

/** What the parts of the list of sources are called: "A24 – Bel", "Ber – Chi". A name alone, where a part has one publisher. */
export const partNames = (parts: PartEntry[]): string[] =>
  parts.map(({ from, to }, index) => {
    if (from === to) return from;
    return `${beginning(from, parts[index - 1]?.to ?? '')} – ${beginning(to, parts[index + 1]?.from ?? '')}`;
  });
