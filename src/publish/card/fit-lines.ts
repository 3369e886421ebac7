type Measure = (text: string, size: number) => number;

/** A headline in lines of one size, in px. */
export type FittedLines = { size: number; lines: string[] };

/** Puts words into lines as long as fit. A word that is too long has a line of its own. */
function breakLines(words: string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest lines of the same number: no last line with a single short word. */
function balance(words: string[], width: number, count: number, lineWidth: (line: string) => number): string[] {
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    const lines = breakLines(words, (line) => lineWidth(line) <= middle);
    if (lines.length <= count && lines.every((line) => lineWidth(line) <= middle)) high = middle;
    else low = middle;
  }
  return breakLines(words, (line) => lineWidth(line) <= high);
}

/**
 * Sets a text in the largest of some sizes at which it has no more lines than that size may have; at the smallest it is cut,
 * with an ellipsis.
 * @param sizes from large to small, each with the lines that have room
 */
export function fitLines(text: string, width: number, sizes: { size: number; lines: number }[], measure: Measure): FittedLines {
  const words = text.split(' ');
  for (const { size, lines: most } of sizes) {
    const lineWidth = (line: string): number => measure(line, size);
    const lines = breakLines(words, (line) => lineWidth(line) <= width);
    if (lines.length <= most && lines.every((line) => lineWidth(line) <= width)) {
      return { size, lines: lines.length > 1 ? balance(words, width, lines.length, lineWidth) : lines };
    }
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 16, lines: 1 };
  const broken = breakLines(words, (line) => measure(line, size) <= width);
  return { size, lines: broken.slice(0, most).map((line, index) => shorten(line, index === most - 1 && broken.length > most, (cut) => measure(cut, size) <= width)) };
}

/** A line cut to what fits, or with an ellipsis because more would follow. */
function shorten(line: string, goesOn: boolean, fits: (line: string) => boolean): string {
  if (!goesOn && fits(line)) return line;
  const characters = Array.from(line);
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
