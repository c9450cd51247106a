import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HotPath } from '../pipeline/compiled/hot-path.js';
import { keepBody } from './read-body.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What Fastify sets on a server that it makes itself. */
interface ServerSettings {
  keepAliveTimeout?: number;
  requestTimeout?: number;
}

/** The server that Fastify stands behind: compiled reads are answered before it, everything else by it. */
export function serverBehind(hotPath: HotPath | undefined) {
  return (handler: Handler, { keepAliveTimeout, requestTimeout }: ServerSettings): Server => {
    const server = createServer((request, response) => {
      if (!hotPath) return handler(request, response);
      hotPath.handle(request, response, (body) => {
        if (body) keepBody(request, body);
        handler(request, response);
      });
    });
    if (keepAliveTimeout !== undefined) server.keepAliveTimeout = keepAliveTimeout;
    if (requestTimeout !== undefined) server.requestTimeout = requestTimeout;
    return server;
  };
}
