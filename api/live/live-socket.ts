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
  private tokens = BURST;
  private tokensAt = performance.now();
  private readonly pinging: NodeJS.Timeout;

  constructor(private readonly socket: WebSocket) {
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

  /** Resolves once the bytes are with the kernel, or at once while little waits: then many events share a turn of the loop. */
  send(data: string): Promise<void> {
    if (this.socket.readyState !== WebSocket.OPEN) return Promise.resolve();
    return new Promise((resolve) => {
      this.socket.send(data, () => resolve());
      if (this.socket.bufferedAmount < SOCKET_LIMITS.bufferedBytes) resolve();
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
