import * as v from 'valibot';
import type { Article, ArticleDraft } from '#article/article.ts';
import { directionOf } from '#article/direction.ts';
import { prepare } from '#article/prepare.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { explainIssue } from './explain-issue.ts';
import { parseJson } from './parse-json.ts';
import type { Problem, Refusal } from './problem.ts';
import { leadKey, readBody, readFigure } from './read-block.ts';
import { articleSchema, type WireArticle, type WireFigure } from './schema.ts';

/** The newest wire schema that this Stet reads. */
const newest = 1;

/** What the schema cannot say: a figure shows one picture, one map or one chart. */
function checkFigures(wire: WireArticle): Problem[] {
  const figures: [string, WireFigure][] = wire.body.flatMap((block, index) =>
    block._type === 'figure' ? [[`body[${index}]`, block]] : [],
  );
  if (wire.lead) figures.unshift(['lead', wire.lead]);
  return figures
    .filter(([, { image, map, chart }]) => [image, map, chart].filter(Boolean).length !== 1)
    .map(([path]) => ({ path, problem: 'A figure shows one picture, map or chart.', remedy: 'Give one of "image", "map" and "chart".' }));
}

/** Leaves out what is absent, so that optional fields are missing rather than undefined. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lose their keys' types
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}

function readDraft(wire: WireArticle): ArticleDraft {
  const { schema: _, lead, body, sources, dir, ...fields } = wire;
  return {
    ...compact(fields),
    dir: dir ?? directionOf(wire.lang),
    ...(lead && { lead: readFigure(lead, leadKey) }),
    body: readBody(body),
    sources: sources.map((source) => ({ ...compact(source), number: 0, uses: [] })),
  };
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number' && value.schema > newest;

/**
 * Reads an article file as far as the schema goes. Gives what is in it under the file's own names, or why it was refused:
 * not JSON, made for a newer Stet, or not after the schema (then with every problem found).
 */
export function decodeWire(text: string): Result<WireArticle, Refusal> {
  const json = parseJson(text);
  if (!json.ok) return fail({ reason: 'unreadable', problems: [json.error] });
  if (Array.isArray(json.value)) {
    const problem = { path: '', problem: 'The file holds a list, not an article.', remedy: 'Put one article object into each file.' };
    return fail({ reason: 'invalid', problems: [problem] });
  }
  if (isNewer(json.value)) {
    const problem = { path: 'schema', problem: 'The article was made for a newer Stet.', remedy: 'Update the app: reload the page.' };
    return fail({ reason: 'newer', problems: [problem] });
  }
  const parsed = v.safeParse(articleSchema, json.value);
  if (!parsed.success) return fail({ reason: 'invalid', problems: parsed.issues.map(explainIssue) });
  const problems = checkFigures(parsed.output);
  if (problems.length > 0) return fail({ reason: 'invalid', problems });
  return ok(parsed.output);
}

/** An article file that is sound after the schema as the article that readers get. */
export const readArticle = (wire: WireArticle): Article => prepare(readDraft(wire));

/** Reads an article file. Gives the article ready to draw, or why it was refused. */
export function decodeArticle(text: string): Result<Article, Refusal> {
  const wire = decodeWire(text);
  return wire.ok ? ok(readArticle(wire.value)) : wire;
}
