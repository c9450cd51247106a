import { createServer, type Server } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

/** A server to be held against: its address, and how to make it send `count` events to everybody. */
export interface Peer {
  url: string;
  publish(count: number): void;
}

const SCHEMA = buildSchema(/* GraphQL */ `
  enum Kind {
    SIGNAL
  }
  type Query {
    ok: Boolean
  }
  type Subscription {
    trendSignals: Event!
  }
  type Event {
    cursor: String!
    kind: Kind!
    signal: Signal
  }
  type Signal {
    id: ID!
    keyword: String!
    platform: String!
    count: Int!
  }
`);

interface PeerEvent {
  cursor: string;
  kind: 'SIGNAL';
  signal: { id: string; keyword: string; platform: string; count: number };
}

const eventOf = (place: number): PeerEvent => ({
  cursor: `s1${String(place).padStart(13, '0')}`,
  kind: 'SIGNAL',
  signal: { id: `sig_${String(place).padStart(26, '0')}`, keyword: 'bench keyword', platform: 'X', count: 1 },
});

/** graphql-ws as it comes: one iterator and one execution for each subscriber and event. */
export async function startPlainGraphqlWs(): Promise<Peer> {
  const queues = new Set<(event: PeerEvent) => void>();
  async function* follow(): AsyncGenerator<{ trendSignals: PeerEvent }> {
    const waiting: PeerEvent[] = [];
    let wake: () => void = () => undefined;
    const push = (event: PeerEvent): void => {
      waiting.push(event);
      wake();
    };
    queues.add(push);
    try {
      for (;;) {
        for (let event = waiting.shift(); event; event = waiting.shift()) yield { trendSignals: event };
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      queues.delete(push);
    }
  }
  const server = createServer();
  useServer(
    { schema: SCHEMA, roots: { subscription: { trendSignals: follow } } },
    new WebSocketServer({ server, path: '/graphql' }),
  );
  return {
    url: `${await listen(server)}/graphql`,
    publish: (count) => {
      for (let place = 0; place < count; place++) for (const push of queues) push(eventOf(place));
    },
  };
}

/** Nothing but sockets: each event serialised once and sent to all. */
export async function startBareBroadcast(): Promise<Peer> {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  return {
    url: await listen(server),
    publish: (count) => {
      for (let place = 0; place < count; place++) {
        const frame = JSON.stringify({ id: '1', type: 'next', payload: { data: { trendSignals: eventOf(place) } } });
        for (const socket of sockets.clients) socket.send(frame);
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}`;
}
