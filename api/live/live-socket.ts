import type { Duplex } from 'node:stream';
import { CloseCode, type WebSocket as ProtocolSocket } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Actor } from '#domain/accounts/actor.js';
import { SOCKET_LIMITS } from '../limits.js';

const PING_MS = 12_000;
const CLOSE_WAIT_MS = 1_000;
const BURST = 2 * SOCKET_LIMITS.messagesPerSecond;

/**
 * One connection. Sending waits while the client is slower than we are: events are pulled out of the log at its pace, so a
 * slow client falls behind and catches up, and costs bounded memory.
 */
export class LiveSocket implements ProtocolSocket {
  readonly protocol: string;
  private holder: { actor: Actor } | undefined;
  private isAnswering = true;
  private isCorked = false;
  private tokens = BURST;
  private tokensAt = performance.now();
  private readonly pinging: NodeJS.Timeout;

  /** @param stream the connection under the socket */
  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    this.protocol = socket.protocol;
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => (this.isAnswering = true));
    this.pinging = setInterval(() => this.ping(), PING_MS);
    socket.once('close', () => clearInterval(this.pinging));
  }

  /** Who is connected; changes when the client has shown its key. */
  get actor(): Actor {
    return this.holder?.actor ?? { kind: 'anonymous' };
  }

  watch(holder: { actor: Actor }): void {
    this.holder = holder;
  }

  /** Sends, and waits while the client is behind. */
  async send(data: string): Promise<void> {
    if (this.write(data)) await this.drained();
  }

  /** Sends with everything else of this turn of the loop, in one write. True: so much waits that the caller should too. */
  write(data: string): boolean {
    if (this.socket.readyState !== WebSocket.OPEN) return false;
    if (!this.isCorked) {
      this.isCorked = true;
      this.stream.cork();
      setImmediate(() => {
        this.isCorked = false;
        this.stream.uncork();
      });
    }
    this.socket.send(data);
    return this.socket.bufferedAmount > SOCKET_LIMITS.bufferedBytes;
  }

  /** Resolves when what waits has gone out, or the connection has. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.stream.off('drain', done).off('close', done);
        resolve();
      };
      this.stream.once('drain', done).once('close', done);
    });
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason?.slice(0, 120));
  }

  /** Closes, and cuts the line when the client does not answer. */
  async end(code: number, reason: string): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.close(code, reason);
    const timer = setTimeout(() => this.socket.terminate(), CLOSE_WAIT_MS);
    await closed;
    clearTimeout(timer);
  }

  onMessage(handle: (message: string) => Promise<void>): void {
    this.socket.on('message', (data: Buffer) => {
      if (!this.takeToken()) return this.close(4429, 'TOO_MANY_MESSAGES');
      handle(data.toString()).catch(() => this.close(CloseCode.InternalServerError, 'INTERNAL'));
    });
  }

  private takeToken(): boolean {
    const now = performance.now();
    const restored = ((now - this.tokensAt) / 1_000) * SOCKET_LIMITS.messagesPerSecond;
    this.tokens = Math.min(BURST, this.tokens + restored) - 1;
    this.tokensAt = now;
    return this.tokens >= 0;
  }

  private ping(): void {
    if (!this.isAnswering) return this.socket.terminate();
    this.isAnswering = false;
    this.socket.ping();
  }
}
