/** "1 source", "2 sources": a count with its noun. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
