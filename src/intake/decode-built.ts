import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/result.ts';
import { explainIssue } from './explain-issue.ts';
import { parseJson } from './parse-json.ts';
import type { Refusal } from './problem.ts';

/** Reads a data file that the build writes. What the schema does not name is passed over. */
export function decodeBuilt<Schema extends v.GenericSchema>(schema: Schema, text: string): Result<v.InferOutput<Schema>, Refusal> {
  const json = parseJson(text);
  if (!json.ok) return fail({ reason: 'unreadable', problems: [json.error] });
  const parsed = v.safeParse(schema, json.value);
  return parsed.success ? ok(parsed.output) : fail({ reason: 'invalid', problems: parsed.issues.map(explainIssue) });
}
