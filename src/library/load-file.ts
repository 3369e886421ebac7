import type { Refusal } from '#intake/problem.ts';
import { loadPart } from '#lib/load-part.ts';
import type { Result } from '#lib/result.ts';
import { checkDecoded } from './check-answer.ts';
import { distrust, fetchText } from './fetch-text.ts';

/** Reads the text of a file: what it holds, or why it is refused. */
export type Decode<T> = (text: string) => Result<T, Refusal>;

/** Fetches a file, `fetched` where that has begun elsewhere, while its decoder is loaded, and decodes it. @throws LoadError, PartError */
export async function loadFile<T>(path: string, decoder: Promise<Decode<T>> | Decode<T>, signal: AbortSignal, fetched = fetchText(path, signal)): Promise<T> {
  const [text, decode] = await Promise.all([fetched, loadPart(async () => decoder)]);
  const decoded = decode(text);
  if (!decoded.ok) distrust(path);
  return checkDecoded(path, decoded);
}
