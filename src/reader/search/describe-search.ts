import type { Answer, Guess } from '#search/respond.ts';

const stories = (n: number): string => (n === 1 ? '1 story' : `${n} stories`);

const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(', ');

const describeGuess = ({ typed, taken }: Guess): string => `Nothing is spelt “${typed}”: shown is ${quoted(taken)}.`;

/** What a search has come to, in words: "4 stories", "10 of 213 stories", and what was taken for a misspelt word. */
export function describeAnswer({ total, results, guesses }: Answer, query: string): string {
  if (total === 0) return `No story has “${query.trim()}”.`;
  const shown = results.length < total ? `${results.length} of ${stories(total)}` : stories(total);
  return [`${shown}.`, ...guesses.map(describeGuess)].join(' ');
}
