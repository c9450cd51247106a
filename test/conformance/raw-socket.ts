import { WebSocket } from 'ws';
import { waitUntil } from '#test/testkit/processes.js';

export interface SocketMessage {
  type: string;
  id?: string;
  payload?: unknown;
}

export interface RawSocket {
  readonly messages: SocketMessage[];
  /** Resolves when either side has closed it. */
  readonly closed: Promise<{ code: number; reason: string }>;
  /** Sends JSON, or a text or bytes as they are. */
  send(message: object | string): void;
  /** connection_init, and waits for the answer. */
  greet(payload?: object): Promise<void>;
  /** The nth message of a type, waited for. */
  next(type: string, nth?: number): Promise<SocketMessage>;
  close(): void;
}

/** A socket without a client library, which would keep it from doing what is wrong. @throws when the server refuses it */
export async function openSocket(
  url: string,
  { headers = {}, protocol = 'graphql-transport-ws' }: { headers?: Record<string, string>; protocol?: string } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const messages: SocketMessage[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as SocketMessage));
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('error', () => undefined);
  const ofType = (type: string) => messages.filter((message) => message.type === type);
  const next = async (type: string, nth = 1): Promise<SocketMessage> => {
    await waitUntil(
      `${type} number ${nth}, among ${JSON.stringify(messages).slice(0, 500)}`,
      () => ofType(type).length >= nth,
    );
    return ofType(type)[nth - 1]!;
  };
  const send = (message: object | string) =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  return {
    messages,
    closed,
    send,
    next,
    greet: async (payload) => {
      send({ type: 'connection_init', ...(payload && { payload }) });
      await next('connection_ack');
    },
    close: () => socket.close(),
  };
}
