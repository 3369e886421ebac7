/**
 * One file with many small ones in it, which the worker keeps ahead of reading: to ask for each of them would cost a reader's
 * phone and a publisher's host more than what is in them. By path below the site's root: the media type, and the text.
 */
export type Pack = Record<string, [type: string, text: string]>;

/** Where the pack is, below the site's root. */
export const packFile = 'data/pack.json';

/** Whether a path is one of a file that may be in the pack: what a source carries, and an article's sources as files. */
export const mayBePacked = (path: string): boolean => /^(?:data\/source\/|article\/[^/]+\/sources\.)/.test(path);
