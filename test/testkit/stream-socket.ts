import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';

export interface StreamedEvent {
  cursor: string;
  kind: 'SIGNAL' | 'HEARTBEAT' | 'RESET';
  keyword: string | undefined;
}

interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

interface NextPayload {
  data?: { trendSignals?: { cursor: string; kind: StreamedEvent['kind']; signal?: { keyword?: string } | null } };
}

/** A socket spoken by hand: every message as it came, every event in the order in which it came. */
export class StreamSocket {
  readonly messages: Message[] = [];
  readonly events: StreamedEvent[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  private readonly opened: Promise<void>;
  private readonly socket: WebSocket;

  /** @param url of the server, http */
  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    this.opened = new Promise((resolve, reject) => this.socket.once('open', resolve).once('error', reject));
    this.opened.catch(() => undefined);
    // One that is cut before it is open says so; that is no news.
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => this.take(JSON.parse(data.toString()) as Message));
  }

  /** Greets, with a key when one is given; resolves when greeted or closed. */
  async greet(key?: string): Promise<void> {
    await this.opened;
    this.send({ type: 'connection_init', ...(key && { payload: { authorization: `Bearer ${key}` } }) });
    await Promise.race([this.until(() => this.messages.some(({ type }) => type === 'connection_ack')), this.closed]);
  }

  /** Subscribes under an id of its own. @returns the id */
  subscribe(query: string, variables: Record<string, unknown> = {}): string {
    const id = randomUUID();
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return id;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  get lastCursor(): string | undefined {
    return this.events.at(-1)?.cursor;
  }

  get signals(): StreamedEvent[] {
    return this.events.filter(({ kind }) => kind === 'SIGNAL');
  }

  /** Reads nothing until `resume`: what comes waits in the network and in the server. */
  pause(): void {
    this.connection.pause();
  }

  resume(): void {
    this.connection.resume();
  }

  /** Ends without a goodbye, as a lost network does. */
  cut(): void {
    this.socket.terminate();
  }

  async until(isReached: () => boolean, limitMs = 20_000): Promise<void> {
    const deadline = Date.now() + limitMs;
    while (!isReached()) {
      if (Date.now() > deadline) {
        throw new Error(`in vain, with ${this.events.length} events and ${JSON.stringify(this.messages.slice(-2))}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private get connection(): Socket {
    return (this.socket as unknown as { _socket: Socket })._socket;
  }

  private take(message: Message): void {
    const event = message.type === 'next' ? (message.payload as NextPayload).data?.trendSignals : undefined;
    if (event) this.events.push({ cursor: event.cursor, kind: event.kind, keyword: event.signal?.keyword });
    else this.messages.push(message);
  }
}
