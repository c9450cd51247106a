import { randomBytes, randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameCounter } from './frame-counter.js';

export interface SubscriberSettings {
  url: URL;
  /** Undefined: a bare socket, which is sent frames without asking. */
  subscribe: { authorization: string | undefined; query: string; variables: object } | undefined;
  onReady: () => void;
  /** @param chunk what came, with `count` messages in it */
  onMessages: (count: number, chunk: Buffer) => void;
}

const END_OF_HEADERS = '\r\n\r\n';

/** A subscriber that costs next to nothing, so that the server is what is measured: it counts messages and reads none. */
export function openSubscriber(settings: SubscriberSettings): Socket {
  const { url, subscribe } = settings;
  const socket = connect(Number(url.port), url.hostname);
  const counter = new FrameCounter();
  let state: 'handshake' | 'greeting' | 'open' = 'handshake';
  const begin = (): void => {
    state = 'open';
    settings.onReady();
  };
  const onFrames = (chunk: Buffer): void => {
    const { messages, hasPing } = counter.take(chunk);
    if (hasPing) socket.write(frame(0x8a, ''));
    if (messages === 0) return;
    if (state === 'open') return settings.onMessages(messages, chunk);
    if (!chunk.includes('connection_ack')) throw new Error(`no greeting: ${chunk.toString()}`);
    const { query, variables } = subscribe!;
    socket.write(text({ id: randomUUID(), type: 'subscribe', payload: { query, variables } }));
    begin();
  };
  socket.on('data', (chunk) => {
    if (state !== 'handshake') return onFrames(chunk);
    const end = chunk.indexOf(END_OF_HEADERS);
    if (!chunk.includes('101 ')) throw new Error(`refused: ${chunk.toString('latin1', 0, Math.max(40, end))}`);
    if (!subscribe) return begin();
    state = 'greeting';
    socket.write(text({ type: 'connection_init', payload: { authorization: subscribe.authorization } }));
    const rest = chunk.subarray(end + END_OF_HEADERS.length);
    if (rest.length > 0) onFrames(rest);
  });
  socket.on('error', (error) => process.stderr.write(`${error.message}\n`));
  socket.write(handshake(url, subscribe !== undefined));
  return socket;
}

function handshake({ pathname, host }: URL, isGraphql: boolean): string {
  return [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(isGraphql ? ['Sec-WebSocket-Protocol: graphql-transport-ws'] : []),
    END_OF_HEADERS,
  ]
    .join('\r\n')
    .replace(/(\r\n)+$/, END_OF_HEADERS);
}

const text = (message: object): Buffer => frame(0x81, JSON.stringify(message));

/** A client's frame: masked, with a mask of zeros. */
function frame(kind: number, content: string): Buffer {
  const payload = Buffer.from(content);
  const mask = Buffer.alloc(4);
  if (payload.length < 126) return Buffer.concat([Buffer.from([kind, 0x80 | payload.length]), mask, payload]);
  const header = Buffer.from([kind, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([header, mask, payload]);
}
