import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

/** A server to be held against: its address, and how to make it send events, one for each keyword. */
export interface Peer {
  url: string;
  publish(keywords: readonly string[]): void;
}

const SCHEMA = buildSchema(/* GraphQL */ `
  enum Kind {
    SIGNAL
  }
  type Query {
    ok: Boolean
  }
  input KeywordFilter {
    in: [String!]
  }
  input TrendWhere {
    keyword: KeywordFilter
  }
  type Subscription {
    trendSignals(where: TrendWhere): Event!
  }
  type Event {
    cursor: String!
    kind: Kind!
    occurredAt: String!
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
  occurredAt: string;
  signal: { id: string; keyword: string; platform: string; count: number };
}

const eventOf = (keyword: string, place: number): PeerEvent => ({
  cursor: `s1${String(place).padStart(13, '0')}`,
  kind: 'SIGNAL',
  occurredAt: new Date().toISOString(),
  signal: { id: `sig_${String(place).padStart(26, '0')}`, keyword, platform: 'X', count: 1 },
});

interface FollowArgs {
  where?: { keyword?: { in?: readonly string[] } } | null;
}

/** graphql-ws as it comes: one iterator, one test of the filter and one execution for each subscriber and event. */
export async function startPlainGraphqlWs(): Promise<Peer> {
  const queues = new Set<(event: PeerEvent) => void>();
  async function* follow({ where }: FollowArgs): AsyncGenerator<{ trendSignals: PeerEvent }> {
    const wanted = where?.keyword?.in;
    const waiting: PeerEvent[] = [];
    let wake: () => void = () => undefined;
    const push = (event: PeerEvent): void => {
      waiting.push(event);
      wake();
    };
    queues.add(push);
    try {
      for (;;) {
        for (let event = waiting.shift(); event; event = waiting.shift()) {
          if (!wanted || wanted.includes(event.signal.keyword)) yield { trendSignals: event };
        }
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
    publish: (keywords) => {
      for (const [place, keyword] of keywords.entries()) {
        const event = eventOf(keyword, place);
        for (const push of queues) push(event);
      }
    },
  };
}

/** As long as the ids of subscriptions that clients make up. */
const SUBSCRIPTION = randomUUID();

/** Nothing but sockets: each event serialised once and sent to all. */
export async function startBareBroadcast(): Promise<Peer> {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  return {
    url: await listen(server),
    publish: (keywords) => {
      for (const [place, keyword] of keywords.entries()) {
        const data = { trendSignals: eventOf(keyword, place) };
        const frame = JSON.stringify({ id: SUBSCRIPTION, type: 'next', payload: { data } });
        for (const socket of sockets.clients) socket.send(frame);
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}`;
}
