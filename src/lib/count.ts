/** "1 source", "2 sources", "2 stories": a count with its noun. */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;
