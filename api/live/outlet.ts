import type { Writable } from 'node:stream';
import type { EventBatch } from './event-batch.js';

/** Where the events of one stream go: a subscription on a socket, or a server-sent response. */
export interface Outlet {
  /** Bytes that the client has not taken yet. */
  readonly waitingBytes: number;
  write(batch: EventBatch): void;
  /** Resolves when there is room again, or the connection has gone. */
  drained(): Promise<void>;
}

/** Unsent bytes at which a reader counts as slow. */
export const SLOW_BYTES = 64 * 1024;

/** Resolves when there is room again, or the connection has gone. */
export function whenDrained(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.once('drain', done).once('close', done);
  });
}
