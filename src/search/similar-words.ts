/** Words shorter than this are not guessed at: too many others are near. */
const shortest = 4;
/** A word's letters stand in the bits of a number. */
const longest = 31;

/** How many letters may be wrong, missing, superfluous or swapped with their neighbour. */
const allowed = (length: number): number => (length < 8 ? 1 : 2);

/**
 * The fewest changes that make `pattern` into a beginning of a word, of which `length` letters are read: by Hyyrö's algorithm
 * for optimal string alignment (Bit-Parallel Approximate String Matching Algorithms with Transposition, 2003).
 */
function measure(pattern: string): (word: string, length: number) => number {
  const places = new Int32Array(0x10000);
  for (let at = 0; at < pattern.length; at += 1) places[pattern.charCodeAt(at)] = (places[pattern.charCodeAt(at)] ?? 0) | (1 << at);
  const last = 1 << (pattern.length - 1);
  return (word, length) => {
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    let distance = pattern.length;
    let best = distance;
    for (let at = 0; at < length; at += 1) {
      const here = places[word.charCodeAt(at)] ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | swapped;
      let right = down | ~(diagonal | up);
      const left = diagonal & up;
      if (right & last) distance += 1;
      else if (left & last) distance -= 1;
      right = (right << 1) | 1;
      up = (left << 1) | ~(diagonal | right);
      down = diagonal & right;
      before = here;
      best = Math.min(best, distance);
    }
    return best;
  };
}

/** Words of a list by their places in it, and how many changes away they begin like what was typed. */
type Similar = { distance: number; places: number[] };

/**
 * The words of a list that begin most like a misspelt one: all at the least distance, none beyond two changes (one for fewer
 * than eight letters).
 */
export function similarWords(misspelt: string, words: string[]): Similar {
  const { length } = misspelt;
  const found: Similar = { distance: allowed(length), places: [] };
  if (length < shortest || length > longest) return found;
  const distanceOf = measure(misspelt);
  for (const [index, word] of words.entries()) {
    if (word.length < length - found.distance) continue;
    // What comes long behind the misspelt part cannot make it likelier.
    const distance = distanceOf(word, Math.min(word.length, length + found.distance));
    if (distance < found.distance) {
      found.distance = distance;
      found.places = [];
    }
    if (distance === found.distance) found.places.push(index);
  }
  return found;
}
