import type { FileEntry } from '#lib/file-entry.ts';

/** The SHA-256 of bytes, in base64. */
async function sha256(bytes: BufferSource): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

/**
 * Whether a host's content type will do. Browsers read pages, scripts, styles, JSON and pictures by it, but hosts spell it
 * in ways of their own (`application/javascript`); of other files it only must not call them pages.
 */
function isOfType(actual: string, wanted: string): boolean {
  const word = /(?<=\/)(?:html|javascript|css|json)$|^image/.exec(wanted)?.[0];
  return word ? actual.includes(word) : !actual.includes('html');
}

/** Whether a response is the very file that an entry names. Reads a copy of it. */
export async function isIntact(response: Response, [, hash, type]: FileEntry): Promise<boolean> {
  if (response.status !== 200 || !isOfType(response.headers.get('content-type') ?? '', type)) return false;
  return (await sha256(await response.clone().arrayBuffer())) === hash;
}
