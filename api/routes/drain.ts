import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Drain {
  /** Closes each connection as soon as nothing runs on it; what still runs after `limitMs` is cut. */
  close(limitMs: number): void;
}

/**
 * Knows which connections are at work. Node's own closeIdleConnections leaves those open that have not sent a request yet,
 * and browsers open such ones in advance: a server that waits for them stops minutes late.
 */
export function trackConnections(server: Server): Drain {
  const running = new Map<Socket, number>();
  let isClosing = false;
  const settle = (socket: Socket): void => {
    if (isClosing && running.get(socket) === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
    settle(socket);
  });
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    running.set(socket, (running.get(socket) ?? 0) + 1);
    response.once('close', () => {
      if (!running.has(socket)) return;
      running.set(socket, running.get(socket)! - 1);
      settle(socket);
    });
  });
  server.on('upgrade', (request: IncomingMessage) => running.delete(request.socket));
  return {
    close: (limitMs) => {
      isClosing = true;
      for (const socket of running.keys()) settle(socket);
      setTimeout(() => [...running.keys()].forEach((socket) => socket.destroy()), limitMs).unref();
    },
  };
}
