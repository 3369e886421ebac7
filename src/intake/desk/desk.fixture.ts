import * as v from 'valibot';
import { articleSchema, type WireArticle } from '../schema.ts';
import { checkArticle } from './check-article.ts';

/** Small parts of article files for tests of the desk. */
type Input = v.InferInput<typeof articleSchema>;
type Text = { children: { _type: 'span'; text: string; marks?: string[] }[]; markDefs?: Extract<Input['body'][number], { _type: 'note' }>['markDefs'] };

/** Text in which the words between brackets are a claim on the named sources: `text('It [rained], they said.', 'paper')`. */
export function text(words: string, ...sources: string[]): Text {
  const children = words.split(/[[\]]/u).map((part, index) => ({ _type: 'span' as const, text: part, ...(index % 2 === 1 && { marks: ['c'] }) }));
  const citation = { _key: 'c', _type: 'citation' as const, sources: sources.map((source) => ({ source })) };
  return { children: children.filter((child) => child.text !== ''), ...(sources.length > 0 && { markDefs: [citation] }) };
}

export const paragraph = (words: string, ...sources: string[]) => ({ _type: 'block' as const, ...text(words, ...sources) });

export const source = (id: string, fields: Partial<Input['sources'][number]> = {}) => ({
  id,
  publisher: `Publisher of ${id}`,
  url: `https://example.org/${id}`,
  kind: 'newspaper' as const,
  ...fields,
});

/** A file in which the desk finds nothing, but for what is changed in it. */
export const file = (changes: Partial<Input> = {}): WireArticle =>
  v.parse(articleSchema, {
    schema: 1,
    id: 'bridge-opens',
    headline: 'A bridge opens',
    standfirst: 'It is long.',
    located: 'Town',
    published: '2024-02-29',
    lang: 'en',
    body: [paragraph('[The mayor opened the bridge] on Monday.', 'paper')],
    sources: [source('paper')],
    ...changes,
  });

/** Noon of the day on which the tests' desk works, 1 March 2024, in UTC. */
const noon = Date.UTC(2024, 2, 1, 12);

/** What the desk finds in a file with these changes, each as "severity path: problem". */
export const findings = (changes: Partial<Input>): string[] =>
  checkArticle(file(changes), 'bridge-opens', noon).map(({ severity, path, problem }) => `${severity} ${path}: ${problem}`);
