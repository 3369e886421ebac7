import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '#publish/serve-site.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
/** Answers any request; `serve` answers it as published. */
export type AnyHandler = (request: IncomingMessage, response: ServerResponse, serve: Handler) => unknown;

/** A built site on a port of its own, which can be stopped, moved to another build, or told to answer wrongly. */
export type Site = {
  url: string;
  /** Answers one path in a way of its own from now on. */
  answer: (path: string, handler: Handler) => void;
  /** Answers every path in a way of its own from now on; as published again where none is given. */
  answerAll: (handler?: AnyHandler) => void;
  /** Answers as published again. */
  mend: (path: string) => void;
  /** Serves another build at the same address. */
  deploy: (folder: string) => void;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** The paths that were asked for, in order. */
  requests: string[];
};

/** Serves a build. @param folder the built site */
export async function openSite(folder: string): Promise<Site> {
  let serve = serveSite(folder, '/');
  let server: Server | undefined;
  let port = 0;
  const answers = new Map<string, Handler>();
  let answerAny: AnyHandler | undefined;
  const requests: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const own = answers.get(path) ?? serve;
    await (answerAny ? answerAny(request, response, own) : own(request, response));
  };
  const start = (): Promise<void> =>
    new Promise((resolve) => {
      if (server?.listening) return resolve();
      const opened = createServer((request, response) => void handle(request, response)).listen(port, '127.0.0.1', () => {
        port = (opened.address() as AddressInfo).port;
        resolve();
      });
      server = opened;
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });
  await start();
  return {
    url: `http://localhost:${port}`,
    answer: (path, handler) => void answers.set(path, handler),
    answerAll: (handler) => {
      answerAny = handler;
    },
    mend: (path) => void answers.delete(path),
    deploy: (next) => {
      serve = serveSite(next, '/');
    },
    start,
    stop,
    requests,
  };
}
