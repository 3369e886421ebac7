import { fail, ok, type Result } from '#lib/result.ts';
import type { Problem } from './problem.ts';

/** Caps on what is read: the design's bounds for input that may be hostile. */
const caps = { characters: 5_000_000, depth: 64 };
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** "line 3, column 14" of a position in a text. */
function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** Characters that control the terminal or the reading direction, and half pairs: none has a place in a text. */
const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '');

/** Whether a file may hold what is cleaned away: as it is, or written as an escape. Most do not, and are left as they are parsed. */
const mayNeedCleaning = (text: string): boolean => /\\[bfru]|[\u007f\u202a-\u202e\u2066-\u2069]/u.test(text) || !text.isWellFormed();

function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanTexts(each)]));
}

function explainSyntax(text: string, error: unknown): Problem {
  if (/^\s*</u.test(text)) {
    return { path: '', problem: 'This is a web page, not JSON.', remedy: 'Put the article file in its place.' };
  }
  const message = String(error);
  const position = /position (\d+)/u.exec(message)?.[1] ?? (/^SyntaxError: (?:Unexpected end|JSON.parse: (?:unexpected )?end)/u.test(message) ? text.length : undefined);
  const where = position === undefined ? 'The file' : `At ${lineAndColumn(text, Number(position))} it`;
  const cut = position !== undefined && Number(position) >= text.trimEnd().length;
  return {
    path: '',
    problem: `${where} is not JSON${cut ? ': it ends too early' : ''}.`,
    remedy: cut ? 'Fetch or save the whole file again.' : 'Mend the JSON there: no comments, no trailing commas.',
  };
}

/** A path with the step before it: `a` and `[0].b` are `a[0].b`. */
const join = (step: string, rest: string): string => (rest === '' || rest.startsWith('[') ? step + rest : `${step}.${rest}`);

/** Walks a parsed value for what no article may hold. Gives the first problem met. */
function findHazard(value: unknown, depth: number): Problem | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { path: '', problem: 'The number is too large.', remedy: 'Give a number below 1e308.' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= caps.depth) {
    return { path: '', problem: `It is nested more than ${caps.depth} deep.`, remedy: 'Flatten it.' };
  }
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const hazard =
      !isList && forbiddenKeys.has(key)
        ? { path: '', problem: `No field may be called "${key}".`, remedy: 'Remove it.' }
        : findHazard(inner, depth + 1);
    if (hazard) return { ...hazard, path: join(isList ? `[${key}]` : key, hazard.path) };
  }
  return undefined;
}

/**
 * Parses JSON that came from outside: at most 5 million characters, 64 levels deep, finite numbers, no keys that touch
 * prototypes. A byte-order mark is passed over, and control characters are dropped from texts. The problem of a broken
 * file names line and column where they are known.
 */
export function parseJson(file: string): Result<unknown, Problem> {
  const text = file.replace(/^\uFEFF/u, '');
  if (text.length > caps.characters) {
    return fail({ path: '', problem: 'The file is over 5 MB.', remedy: 'Split the article, or move pictures out of it.' });
  }
  try {
    const value: unknown = JSON.parse(text);
    const hazard = findHazard(value, 0);
    if (hazard) return fail(hazard);
    return ok(mayNeedCleaning(text) ? cleanTexts(value) : value);
  } catch (error) {
    return fail(explainSyntax(text, error));
  }
}
