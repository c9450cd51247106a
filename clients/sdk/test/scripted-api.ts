import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** What was asked, by whatever transport. */
export interface Asked {
  query: string;
  operationName?: string;
  variables: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
}

export type Reply = (asked: Asked, response: ServerResponse) => void;

/** One stream, as the server of it sees it. */
export interface OpenStream {
  asked: Asked;
  next(answer: unknown): void;
  refuse(errors: unknown[]): void;
  complete(): void;
  /** Cuts the line without a goodbye. */
  cut(): void;
  /** Closes a socket with a code. */
  close(code: number, reason: string): void;
}

/** A server on a real port that answers as a test tells it: faults on demand, which the real one gives by chance. */
export interface ScriptedApi {
  url: string;
  asked: Asked[];
  streams: OpenStream[];
  /** Answers to HTTP requests, one each; the last one goes on. */
  replies: Reply[];
  /** Called for each stream as it opens. */
  onStream: (stream: OpenStream) => void;
  stop(): Promise<void>;
}

export const answer =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

export const cutLine: Reply = (_asked, response) => {
  response.socket?.destroy();
};

export const refusal = (code: string, more: Record<string, unknown> = {}) => ({
  errors: [{ message: `it is ${code}`, extensions: { code, requestId: 'req_1', retryable: true, ...more } }],
});

export async function startScriptedApi(): Promise<ScriptedApi> {
  const api: Omit<ScriptedApi, 'url' | 'stop'> = {
    asked: [],
    streams: [],
    replies: [],
    onStream: () => undefined,
  };
  const server = createServer((request, response) => void serve(api, request, response));
  const sockets = new WebSocketServer({ server, path: '/graphql', handleProtocols: () => 'graphql-transport-ws' });
  sockets.on('connection', (socket, request) => speak(api, socket, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(api, {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

type Api = Omit<ScriptedApi, 'url' | 'stop'>;

async function serve(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const asked = { ...(JSON.parse(text) as Asked), headers: request.headers };
  api.asked.push(asked);
  if (request.url?.endsWith('/stream')) {
    openEvents(api, asked, response);
    return;
  }
  const reply = api.replies.length > 1 ? api.replies.shift() : api.replies[0];
  reply?.(asked, response);
}

function openEvents(api: Api, asked: Asked, response: ServerResponse): void {
  const begin = () => response.headersSent || response.writeHead(200, { 'content-type': 'text/event-stream' });
  const write = (text: string): void => {
    begin();
    response.write(text);
  };
  openStream(api, {
    asked,
    next: (body) => write(`event: next\ndata: ${JSON.stringify(body)}\n\n`),
    refuse: (errors) => answer({ errors }, 400)(asked, response),
    complete: () => {
      write('event: complete\ndata:\n\n');
      response.end();
    },
    cut: () => void response.socket?.destroy(),
    close: () => void response.socket?.destroy(),
  });
  // As the real one, which says at once after how long to come back.
  if (!response.destroyed && !response.writableEnded) write('retry: 5\n\n');
}

function speak(api: Api, socket: WebSocket, request: IncomingMessage): void {
  const send = (message: unknown): void => socket.send(JSON.stringify(message));
  let params: Record<string, string> = {};
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { type: string; id: string; payload: unknown };
    if (message.type === 'connection_init') {
      params = (message.payload ?? {}) as Record<string, string>;
      send({ type: 'connection_ack' });
    }
    if (message.type !== 'subscribe') return;
    const { id } = message;
    openStream(api, {
      asked: { ...(message.payload as Asked), headers: { ...request.headers, ...params } },
      next: (payload) => send({ id, type: 'next', payload }),
      refuse: (payload) => send({ id, type: 'error', payload }),
      complete: () => send({ id, type: 'complete' }),
      cut: () => socket.terminate(),
      close: (code, reason) => socket.close(code, reason),
    });
  });
}

function openStream(api: Api, stream: OpenStream): void {
  api.streams.push(stream);
  api.onStream(stream);
}
