import type { Answer } from '#search/respond.ts';

/** What the page asks of the search worker. `retry` forgets what could not be reached. */
export type SearchRequest = { kind: 'open' } | { kind: 'search'; query: string; limit: number; retry: boolean };

/** What the page hands over when it has it: the text of the index of headlines, or that it could not be had. */
export type SearchIndex = { kind: 'index'; text?: string };

/**
 * How far an answer goes: `looking`, more may come; `whole`; `partial`, some files could not be reached and are left out.
 */
export type AnswerState = 'looking' | 'whole' | 'partial';

/** What the search worker says to the page. `failed`: there is no index. */
export type SearchReply = { kind: 'answer'; query: string; state: AnswerState; answer: Answer } | { kind: 'failed'; query: string };
