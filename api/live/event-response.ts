import { randomInt } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import type { LiveConnection } from './connections.js';
import type { EventBatch } from './event-batch.js';
import { type Outlet, whenDrained } from './outlet.js';

const COMMENT_MS = 12_000;
/** Clients wait this long before they come back, each its own time: a restart does not bring them all at once. */
const RETRY_MS = { least: 1_000, most: 4_000 };

/** A response of server-sent events, as a connection and as a place where events go. */
export class EventResponse implements LiveConnection, Outlet {
  /** When the client has gone or the response has ended. */
  readonly closed: Promise<void>;
  private keepAlive: NodeJS.Timeout | undefined;

  constructor(
    private readonly raw: ServerResponse,
    readonly actor: Actor,
    readonly ip: string,
  ) {
    this.closed = new Promise((resolve) => {
      // Gone already, while it was asked who they are: there is no second 'close'.
      if (raw.destroyed) resolve();
      raw.once('close', () => {
        clearInterval(this.keepAlive);
        resolve();
      });
    });
  }

  get waitingBytes(): number {
    return this.raw.writableLength;
  }

  begin(requestId: string): void {
    if (this.raw.destroyed) return;
    this.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // nginx would collect events into blocks.
      'x-accel-buffering': 'no',
      'x-request-id': requestId,
    });
    this.raw.write(`retry: ${randomInt(RETRY_MS.least, RETRY_MS.most)}\n\n`);
    this.keepAlive = setInterval(() => this.put(':\n\n'), COMMENT_MS);
  }

  write(batch: EventBatch): void {
    this.put(batch.asServerSentEvents());
  }

  /** @param cursor what Last-Event-ID will be when the client comes back */
  next(answer: FormattedExecutionResult, cursor?: string): void {
    const id = cursor === undefined ? '' : `id: ${cursor}\n`;
    this.put(`event: next\n${id}data: ${JSON.stringify(answer)}\n\n`);
  }

  drained(): Promise<void> {
    return whenDrained(this.raw);
  }

  /** A comment: readers that know nothing of it pass over it. */
  warn(notice: Readonly<Record<string, unknown>>): void {
    this.put(`: ${JSON.stringify(notice)}\n\n`);
  }

  /** The reason stands in a last event; without `complete`, because the stream is not. */
  close(code: number, reason: string): void {
    this.end(`event: closed\ndata: ${JSON.stringify({ code, reason })}\n\n`);
  }

  /** The server stops: the client comes back by itself. */
  leave(): void {
    this.end(': going away\n\n');
  }

  complete(): void {
    this.end('event: complete\ndata:\n\n');
  }

  /** @param body errors as JSON */
  fail(body: string): void {
    this.end(`event: error\ndata: ${body}\n\n`);
  }

  private end(text: string): void {
    if (this.raw.writableEnded) return;
    this.raw.end(text);
    // A client that reads nothing would hold the end back.
    setTimeout(() => this.raw.destroy(), END_MS).unref();
  }

  private put(text: string | Buffer): void {
    if (!this.raw.writableEnded && !this.raw.destroyed) this.raw.write(text);
  }
}

const END_MS = 1_000;
