const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128);
for (let value = 0; value < signs.length; value += 1) values[signs.charCodeAt(value)] = value;

/** That a word stands in an article, as one number. @param weight how much it weighs there, 0 to 3 */
export const posting = (article: number, weight: number): number => article * 4 + weight;

/**
 * Writes postings as a short text: each as the distance from the article before it, with its weight in the last two bits, in
 * digits of five bits that say with a sixth whether another follows. JSON carries it, and nothing is decoded before it is wanted.
 * @param postings in the order of their articles
 */
export function writePostings(postings: Iterable<number>): string {
  let text = '';
  let next = 0;
  for (const each of postings) {
    let rest = each - next;
    next = each - (each & 3) + 4;
    while (rest > 31) {
      text += signs.charAt(32 + (rest & 31));
      rest >>>= 5;
    }
    text += signs.charAt(rest);
  }
  return text;
}

/** Reads what `writePostings` wrote, one posting after the other. @param take is given an article's place in the index's list, and the weight */
export function readPostings(text: string, take: (article: number, weight: number) => void): void {
  let article = -1;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = values[text.charCodeAt(at)] ?? 0;
    value |= (digit & 31) << shift;
    if (digit > 31) shift += 5;
    else {
      article += 1 + (value >>> 2);
      take(article, value & 3);
      value = 0;
      shift = 0;
    }
  }
}
