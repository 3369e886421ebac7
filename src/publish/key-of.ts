import { hash } from 'node:crypto';

/** A short name for a content, or for some texts: whatever is made from the same has the same. */
export function keyOf(content: string | Uint8Array): string;
export function keyOf(...texts: string[]): string;
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const [only = ''] = parts;
  return hash('sha256', parts.length === 1 ? only : parts.join('\0'), 'base64url').slice(0, 22);
}
