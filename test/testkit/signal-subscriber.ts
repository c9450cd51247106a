import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What the subscriber got, in the order in which it got it. */
export interface ReceivedSignal {
  cursor: string;
  signalId: string;
  keyword: string;
}

const DOCUMENT = /* GraphQL */ `
  subscription Follow($after: String) {
    trendSignals(after: $after) {
      cursor
      kind
      signal {
        id
        keyword
      }
    }
  }
`;

interface FollowEvent {
  trendSignals: { cursor: string; kind: string; signal: { id: string; keyword: string } | null };
}

/**
 * A subscriber as an integrator would write one: it keeps the last cursor and, whenever its socket breaks, comes back with
 * it. It never asks for anything twice on purpose, so a repeat or a gap is the server's.
 */
export class SignalSubscriber {
  readonly received: ReceivedSignal[] = [];
  /** Connections made so far. */
  connections = 0;
  resets = 0;
  private last: string | undefined;
  private socket: WebSocket | undefined;
  private isStopped = false;
  private readonly loop: Promise<void>;

  private readonly urls: readonly string[];

  /** @param urls of one server, or of several that it goes to in turn */
  constructor(
    urls: string | readonly string[],
    private readonly key?: string,
  ) {
    this.urls = typeof urls === 'string' ? [urls] : urls;
    this.loop = this.follow();
  }

  /** Resolves once the stream has told where it begins; signals recorded from now on will come. */
  async started(): Promise<void> {
    while (this.last === undefined) await sleep(20);
  }

  /** Cuts the connection without a goodbye, as a lost network does. */
  cut(): void {
    this.socket?.terminate();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.cut();
    await this.loop;
  }

  private async follow(): Promise<void> {
    while (!this.isStopped) {
      await this.connectOnce().catch(() => undefined);
      await sleep(150);
    }
  }

  private async connectOnce(): Promise<void> {
    this.connections += 1;
    const keep = (socket: WebSocket): void => {
      this.socket = socket;
    };
    const client = createClient({
      url: this.urls[(this.connections - 1) % this.urls.length]!.replace('http', 'ws'),
      ...(this.key && { connectionParams: { authorization: `Bearer ${this.key}` } }),
      retryAttempts: 0,
      lazy: true,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols);
          keep(this);
        }
      },
    });
    const after = this.last === undefined ? {} : { after: this.last };
    for await (const { data } of client.iterate<FollowEvent>({ query: DOCUMENT, variables: after })) {
      if (data) this.take(data.trendSignals);
    }
  }

  private take({ cursor, kind, signal }: FollowEvent['trendSignals']): void {
    this.last = cursor;
    if (kind === 'RESET') this.resets += 1;
    if (signal) this.received.push({ cursor, signalId: signal.id, keyword: signal.keyword });
  }
}
