import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** Milliseconds before an answer begins, and bytes a second of all answers together: a phone on a slow network. */
const network = { latency: 150, rate: 200_000 };
const chunk = 4_096;

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const isText = /** @param {string} type */ (type) => /^text|json|svg|javascript/.test(type);

/**
 * Serves a folder as a slow network would bring it, to the page and to its worker alike.
 * @param {string} folder
 * @returns {Promise<{ url: string, bytesUntil: (time: number) => number, reset: () => void, close: () => void }>} `time` as of Date.now()
 */
export async function openSlowSite(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  /** @type {{ at: number, bytes: number }[]} */
  let sent = [];
  let free = 0;
  /** @param {string} file @param {string} type */
  const bodyOf = (file, type) => {
    const body = packed.get(file) ?? (isText(type) ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const below = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const found = [below, path.join(below, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
    await wait(network.latency);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(found)] ?? 'application/octet-stream';
    const body = bodyOf(found, type);
    const tag = `"${statSync(found).mtimeMs}-${body.length}"`;
    const headers = { 'Content-Type': type, ETag: tag, 'Cache-Control': found.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache' };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': body.length, ...(isText(type) && { 'Content-Encoding': 'br' }) });
    for (let at = 0; at < body.length; at += chunk) {
      const part = body.subarray(at, at + chunk);
      free = Math.max(free, Date.now()) + (part.length / network.rate) * 1_000;
      await wait(free - Date.now());
      sent.push({ at: Date.now(), bytes: part.length });
      response.write(part);
    }
    response.end();
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    bytesUntil: (time) => sent.filter(({ at }) => at <= time).reduce((sum, { bytes }) => sum + bytes, 0),
    reset: () => void (sent = []),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
