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

/**
 * A response as it came, if it is the very file that an entry names. It is read whole, and what is given back holds its bytes:
 * the rest of one that was cloned to be read would reach the page piece by piece through this worker.
 */
export async function intactCopy(response: Response, [, hash, type]: FileEntry): Promise<Response | undefined> {
  if (response.status !== 200 || !isOfType(response.headers.get('content-type') ?? '', type)) return undefined;
  const bytes = await response.arrayBuffer();
  return (await sha256(bytes)) === hash ? new Response(bytes, response) : undefined;
}
