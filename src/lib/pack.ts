/**
 * One file with many small ones in it, which the worker keeps ahead of reading: to ask for each of them would cost a reader's
 * phone and a publisher's host more than what is in them. By path below the site's root: the text, and what it is sent with.
 */
export type Pack = Record<string, [text: string, init: { headers: Record<string, string> }]>;

/** Where the pack is, below the site's root. */
export const packFile = 'data/pack.json';
