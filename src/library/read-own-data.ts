import { decodeBuilt } from '#intake/decode-built.ts';
import type { Problem } from '#intake/problem.ts';
import { fail, type Result } from '#lib/result.ts';
import { ownDataSchema, type OwnData } from '#offline/store/records.ts';

/** Bytes that a file of the reader's own data may have: twenty times what a thousand stories take. */
const cap = 5_000_000;

const tooLarge: Problem = { path: '', problem: 'The file is over 5 MB.', remedy: 'Choose a file that Stet has exported.' };

/**
 * Reads a file of the reader's own data. Nothing is taken over yet: what is not after the schema, too large, or touches
 * prototypes is refused with what is wrong.
 */
export async function readOwnData(file: Blob): Promise<Result<OwnData, Problem[]>> {
  if (file.size > cap) return fail([tooLarge]);
  const decoded = decodeBuilt(ownDataSchema, await file.text());
  return decoded.ok ? decoded : fail(decoded.error.problems);
}
