import type { ServerResponse } from 'node:http';
import type { AnyHandler } from '../site.ts';

/** Lets the server answer as published, but hands the body over in place of sending it. */
function withBody(response: ServerResponse, send: (body: Buffer) => void): void {
  const end = response.end.bind(response);
  response.end = ((body?: Buffer | string) => {
    response.end = end;
    send(Buffer.from(body ?? ''));
    return response;
  }) as typeof response.end;
}

/** Takes the request and never says a word. */
export const stall: AnyHandler = () => undefined;

/** Closes the connection before the headers. */
export const reset: AnyHandler = (request) => request.socket.destroy();

/** Sends the headers at once and then a byte each 200 ms. */
export const drip: AnyHandler = (request, response, serve) => {
  withBody(response, (body) => {
    let sent = 0;
    const timer = setInterval(() => {
      if (sent < body.length) response.write(body.subarray(sent, ++sent));
      else response.end();
      if (response.writableEnded || response.destroyed) clearInterval(timer);
    }, 200);
  });
  return serve(request, response);
};

/** Sends half of what the headers promise, and closes. */
export const cutShort: AnyHandler = (request, response, serve) => {
  withBody(response, (body) => response.write(body.subarray(0, body.length / 2), () => request.socket.destroy()));
  return serve(request, response);
};

/** Says that the body is gzip, which it is not. */
export const corrupt: AnyHandler = (request, response, serve) => {
  delete request.headers['accept-encoding'];
  withBody(response, (body) => response.end(body));
  response.setHeader('Content-Encoding', 'gzip');
  return serve(request, response);
};

/** Answers after a while. @param ms milliseconds */
export const late =
  (ms: number): AnyHandler =>
  (request, response, serve) =>
    setTimeout(() => void serve(request, response), ms);

/** Answers with a status, a body and headers of its own. */
export const instead =
  (status: number, body = '', headers: Record<string, string> = {}): AnyHandler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Misbehaves for the paths that match, and serves the others as published. */
export const only =
  (pattern: RegExp, handler: AnyHandler): AnyHandler =>
  (request, response, serve) =>
    pattern.test(request.url ?? '') ? handler(request, response, serve) : serve(request, response);

/** Serves as published, with a header changed. @param change gives the new value for the published one */
export const withHeader =
  (header: string, change: (value: string) => string): AnyHandler =>
  (request, response, serve) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => set(name, name === header ? change(String(value)) : value);
    return serve(request, response);
  };

/** Redirects. @param to gives the address for the path that was asked for */
export const redirect =
  (to: (path: string) => string): AnyHandler =>
  ({ url }, response) =>
    response.writeHead(302, { Location: to(url ?? '/') }).end();
