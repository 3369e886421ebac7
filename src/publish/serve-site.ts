import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaType } from './media-type.ts';
import { readHeaders } from './policy.ts';

const matches = (rule: string, pathname: string): boolean => pathname.startsWith(rule.slice(0, -1));

const isText = (type: string): boolean => /^(text\/|application\/(json|manifest|xml|x-bibtex|x-research)|image\/svg)/.test(type);

const encoders: [name: string, encode: (bytes: Buffer) => Buffer][] = [
  ['br', (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })],
  ['gzip', (bytes) => gzipSync(bytes)],
];

async function readAny(candidates: string[]): Promise<{ file: string; bytes: Buffer } | undefined> {
  for (const file of candidates) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) return { file, bytes };
  }
  return undefined;
}

/**
 * Answers requests for a built site as a good static host does: the headers of `_headers`, folders by their index.html,
 * 404.html for what is missing, compressed, with ETags. For looking at a build and for the tests.
 * @param folder the built site
 * @param base where it is mounted, such as `/` or `/news/`
 */
export function serveSite(folder: string, base: string) {
  const root = path.resolve(folder);
  const headersFile = path.join(root, '_headers');
  const rules = existsSync(headersFile) ? readHeaders(readFileSync(headersFile, 'utf8')) : [];
  const encoded = new Map<string, Buffer>();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = path.normalize(path.join(root, decodeURIComponent(pathname.slice(base.length - 1))));
    const isOurs = pathname.startsWith(base) && (below === root || below.startsWith(root + path.sep));
    const found = isOurs ? await readAny([below, path.join(below, 'index.html')]) : undefined;
    const { file, bytes } = found ?? (await readAny([path.join(root, '404.html')])) ?? { file: '.txt', bytes: Buffer.from('Not found') };
    const type = mediaType(file);
    const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 20);
    for (const { path: rule, headers } of rules) {
      if (matches(rule, pathname)) Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));
    }
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', `"${tag}"`);
    response.setHeader('Vary', 'Accept-Encoding');
    if (found && request.headers['if-none-match'] === `"${tag}"`) {
      response.writeHead(304).end();
      return;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoder = isText(type) ? encoders.find(([name]) => accepted.includes(name)) : undefined;
    if (encoder) {
      const [name, encode] = encoder;
      response.setHeader('Content-Encoding', name);
      if (!encoded.has(name + tag)) encoded.set(name + tag, encode(bytes));
    }
    const body = (encoder && encoded.get(encoder[0] + tag)) ?? bytes;
    response.setHeader('Content-Length', body.length);
    response.writeHead(found ? 200 : 404).end(request.method === 'HEAD' ? undefined : body);
  };
}
