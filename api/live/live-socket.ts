import type { Duplex } from 'node:stream';
import { CloseCode, type WebSocket as ProtocolSocket } from 'graphql-ws';
import { WebSocket } from 'ws';
import { SOCKET_LIMITS } from '../limits.js';
import { whenDrained } from './outlet.js';

const CLOSE_WAIT_MS = 1_000;
const PING_MS = 12_000;
/** Two pings without an answer, and time for a network that stutters. */
const SILENCE_MS = 30_000;
const BURST = 2 * SOCKET_LIMITS.messagesPerSecond;
/** Longest reason that a close frame holds, bytes. */
const REASON_BYTES = 123;

/** One connection, as graphql-ws sees it. Events of the log bypass graphql-ws: their frames are made for many at once. */
export class LiveSocket implements ProtocolSocket {
  readonly protocol: string;
  /** When the client was last heard of, and when it was last asked. Spread, so that not all are asked at once. */
  private heardAt = performance.now();
  private askedAt = performance.now() - Math.random() * PING_MS;
  private tokens = BURST;
  private tokensAt = performance.now();

  /** @param stream the connection under the socket */
  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    this.protocol = socket.protocol;
    // The close frame that says why (1009 for what is too long) must reach a client that is still sending.
    socket.on('error', () => setTimeout(() => socket.terminate(), CLOSE_WAIT_MS).unref());
    socket.on('pong', () => (this.heardAt = performance.now()));
  }

  /** Bytes that the client has not taken yet. */
  get waitingBytes(): number {
    return this.stream.writableLength;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends, and waits while the client is behind. */
  async send(data: string): Promise<void> {
    if (!this.isOpen) return;
    this.socket.send(data);
    if (this.waitingBytes > SOCKET_LIMITS.bufferedBytes) await this.drained();
  }

  /**
   * Whole frames, straight to the connection. Safe beside `send`, which writes whole frames at once too: nothing is
   * compressed, and nothing may follow a close frame.
   * @returns whether they have gone out whole; else the connection holds the buffer until the client takes more
   */
  writeFrames(frames: Buffer): boolean {
    if (!this.isOpen) return true;
    this.stream.write(frames);
    return this.stream.writableLength === 0;
  }

  drained(): Promise<void> {
    return whenDrained(this.stream);
  }

  close(code: number, reason = ''): void {
    const text = Buffer.from(reason);
    this.socket.close(code, text.length > REASON_BYTES ? text.subarray(0, REASON_BYTES).toString('latin1') : text);
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
      this.heardAt = performance.now();
      if (!this.takeToken()) return this.close(4429, 'TOO_MANY_MESSAGES');
      if (data.length > SOCKET_LIMITS.messageBytes) return this.close(4413, 'MESSAGE_TOO_LARGE');
      handle(data.toString()).catch(() => this.close(CloseCode.InternalServerError, 'INTERNAL'));
    });
  }

  /** Asks now and then whether the client is still there; cuts the line when nothing has been heard for long. */
  check(now: number): void {
    if (now - this.heardAt > SILENCE_MS) return this.socket.terminate();
    if (now - this.askedAt < PING_MS || !this.isOpen) return;
    this.askedAt = now;
    this.socket.ping();
  }

  private takeToken(): boolean {
    const now = performance.now();
    const restored = ((now - this.tokensAt) / 1_000) * SOCKET_LIMITS.messagesPerSecond;
    this.tokens = Math.min(BURST, this.tokens + restored) - 1;
    this.tokensAt = now;
    return this.tokens >= 0;
  }
}
