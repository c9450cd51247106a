/** @jest-environment node */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { useServer as serveSocket } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { followTape } from './tape-feed.js';

const EVENTS = 300;
const schema = buildSchema(`
  enum Kind { SIGNAL HEARTBEAT RESET }
  type Trend { id: ID! }
  type Signal { id: ID! platform: String! keyword: String! count: Int! engagement: Int observedAt: String! origin: String! title: String url: String trend: Trend }
  type Event { cursor: String! occurredAt: String! kind: Kind! signal: Signal }
  input TrendWhere { isBreakout: Boolean }
  type Query { ok: Boolean }
  type Subscription { trendSignals(where: TrendWhere, after: String): Event! }
`);

async function* log({ after }: { after: string | null }) {
  for (let cursor = Number(after ?? 0) + 1; cursor <= EVENTS; cursor += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    yield { trendSignals: { cursor: String(cursor), occurredAt: 'now', kind: 'HEARTBEAT', signal: null } };
  }
}

test('the tape misses nothing and repeats nothing when its socket is cut again and again', async () => {
  const http = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => http.once('listening', resolve));
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  serveSocket({ schema, roots: { subscription: { trendSignals: log } } }, sockets);
  const client = createClient({
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: () => Promise.resolve(),
  });
  const received: number[] = [];
  let stop = (): void => undefined;
  const isComplete = new Promise<void>((resolve) => {
    let cursor: string | null = null;
    stop = followTape(client, {
      where: null,
      cursor: () => cursor,
      receive: (event) => {
        cursor = event.cursor;
        received.push(Number(event.cursor));
        if (received.length % 60 === 0) sockets.clients.forEach((socket) => socket.terminate());
        if (received.length === EVENTS) resolve();
      },
      expired: () => undefined,
    });
  });
  await isComplete;
  expect(received).toEqual(Array.from({ length: EVENTS }, (_, index) => index + 1));
  stop();
  await client.dispose();
  sockets.clients.forEach((socket) => socket.terminate());
  sockets.close();
  http.close();
});
