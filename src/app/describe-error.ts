import { PartError } from '#lib/load-part.ts';
import { LoadError, type LoadFailure } from '#library/load-error.ts';

/** What a reader is told: what happened, and what to do now. */
type ErrorWords = { title: string; advice: string };

const words: Record<LoadFailure, ErrorWords> = {
  unreachable: {
    title: 'This page cannot be reached',
    advice: 'There is no answer from the network, and no copy on this device. Check the connection, then retry.',
  },
  'not-found': {
    title: 'There is no such page',
    advice: 'The story may have been taken down, or it is so new that it has not reached this server yet.',
  },
  busy: {
    title: 'The server asks for patience',
    advice: 'It has more to do than it can. Retry in a moment.',
  },
  server: {
    title: 'The server could not answer',
    advice: 'The fault is not on this device. Retry in a moment.',
  },
  unreadable: {
    title: 'This story arrived broken',
    advice: 'What came is not an article: it may be cut short, or another page in its place. Retry to fetch it anew.',
  },
  newer: {
    title: 'This story needs a newer Stet',
    advice: 'Update the app to read it: Retry does that where a new version is ready.',
  },
  invalid: {
    title: 'This story cannot be shown',
    advice: 'Its file breaks the rules for articles. Retry, or tell its publisher what is said below.',
  },
};

/** Puts an error into words for the reader. */
export function describeError(error: unknown): ErrorWords {
  if (error instanceof PartError) {
    return {
      title: 'A part of Stet is missing',
      advice: 'The server does not answer, or it has a newer version. Retry loads the page anew.',
    };
  }
  if (!(error instanceof LoadError)) return { title: 'Something went wrong', advice: `Retry, or go back to the library. (${String(error)})` };
  const { failure, seconds } = error;
  if (failure === 'busy' && seconds !== undefined) {
    return { ...words.busy, advice: `It has more to do than it can, and asks to be left alone for ${seconds} seconds. Retry then.` };
  }
  return words[failure];
}
