import type { FileEntry } from '#lib/file-entry.ts';

/** The SHA-256 of bytes, in base64. */
async function sha256(bytes: BufferSource): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

/** Whether a response is the very file that an entry names. Reads a copy of it. */
export async function isIntact(response: Response, [, hash, type]: FileEntry): Promise<boolean> {
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith(type)) return false;
  return (await sha256(await response.clone().arrayBuffer())) === hash;
}
