import type { SaveFailure } from '#library/keep.ts';

/** What a reader is told when something could not be kept on this device: what happened, and what to do. */
export const saveWords: Record<SaveFailure, string> = {
  absent: 'This browser keeps nothing for this site: it may be switched off in its settings, or this is a private window. Reading works; saving does not.',
  blocked: 'What is kept on this device does not open: another tab holds it with an older Stet. Close the other tabs of Stet, then try again.',
  newer: 'What is saved here was made by a newer Stet: nothing is written to it. Reload the page to update the app.',
  full: 'There is no room left on this device for it. Nothing was changed. Remove some saved stories, or free space, then try again.',
  damaged: 'What is kept on this device is damaged. Try again to fetch it anew.',
  failed: 'The browser could not write to this device. Nothing was changed. Try again.',
  unreachable: 'It could not be fetched: there is no answer from the network. Check the connection, then try again.',
  'not-found': 'It could not be fetched: the site does not have it any more.',
  busy: 'It could not be fetched: the server asks to be left alone for a while. Try again in a minute.',
  server: 'It could not be fetched: the server could not answer. Try again in a moment.',
  unreadable: 'It could not be fetched: what came is not the story. Try again.',
  invalid: 'It could not be fetched: its file breaks the rules for articles.',
};
