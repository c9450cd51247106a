import type { FeedBatch } from '#domain/signals/signal-dispatch.js';
import type { SignalReader } from '#domain/signals/signal-reader.js';
import type { Logger } from '#observability/logger.js';
import { streamReadersBehind } from '#observability/metrics.js';
import type { Cohort } from './cohort.js';
import { type EventBatch, toBatches } from './event-batch.js';
import { type Outlet, SLOW_BYTES } from './outlet.js';
import type { StreamMeter } from './stream-meter.js';

export interface FollowerDeps {
  reader: SignalReader;
  outlet: Outlet;
  meter: StreamMeter;
  cohort: Cohort;
  logger: Logger;
}

const RETRY_MS = 250;
/** A look by itself, should nobody tell. */
const LOOK_MS = 1_000;

/**
 * One stream on its way to one client. It reads the log at the client's pace until it is level with everybody, then is
 * brought what its cohort is brought. A client that does not take what it is sent, or cannot pay, falls behind: what it
 * missed is read from the log later and is not kept in memory meanwhile.
 */
export class Follower {
  isEnded = false;
  readonly ended: Promise<void>;
  private resolveEnded: () => void = () => undefined;
  private wake: () => void = () => undefined;
  private sentAt = performance.now();

  constructor(private readonly deps: FollowerDeps) {
    this.ended = new Promise((resolve) => (this.resolveEnded = resolve));
    void this.begin();
  }

  get reader(): SignalReader {
    return this.deps.reader;
  }

  /** Brings events of the cohort. False: the client is too slow or its bucket is empty, and nothing was sent. */
  take(batch: EventBatch): boolean {
    const { outlet, meter } = this.deps;
    if (this.isEnded) return true;
    if (outlet.waitingBytes > SLOW_BYTES || !meter.payNow()) return false;
    outlet.write(batch);
    return true;
  }

  /** Sends what nothing depends on: a heartbeat. It costs nothing. */
  show(batch: EventBatch): void {
    this.sentAt = performance.now();
    if (!this.isEnded && this.deps.outlet.waitingBytes <= SLOW_BYTES) this.deps.outlet.write(batch);
  }

  /** Goes on alone after `position`. */
  fallBehind(position: number): void {
    this.reader.position = position;
    void this.catchUp();
  }

  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    const { reader, cohort } = this.deps;
    reader.close();
    cohort.leave(this);
    cohort.release();
    this.wake();
    this.resolveEnded();
  }

  private async begin(): Promise<void> {
    await this.showHeartbeat().catch((error: unknown) => {
      this.deps.logger.warn({ err: error }, 'a stream could not begin with a heartbeat');
    });
    await this.catchUp();
  }

  private async catchUp(): Promise<void> {
    streamReadersBehind.inc();
    while (!this.isEnded) {
      try {
        if (await this.step()) break;
      } catch (error) {
        this.deps.logger.warn({ err: error }, 'a stream could not be read on; trying again');
        await this.pause(RETRY_MS);
      }
    }
    streamReadersBehind.dec();
  }

  /** One page. True: level with everybody, and in their hands. */
  private async step(): Promise<boolean> {
    const { reader, outlet } = this.deps;
    if (outlet.waitingBytes > SLOW_BYTES && !(await this.hasRoom())) return false;
    const page = await reader.page();
    if (!page) return this.join();
    if (page.events.length > 0) await this.bring(page);
    else await this.pass(page);
    return false;
  }

  /** A connection that is being closed has no room and never will: without a pause this would turn for ever. */
  private async hasRoom(): Promise<boolean> {
    const { outlet } = this.deps;
    await outlet.drained();
    if (outlet.waitingBytes <= SLOW_BYTES) return true;
    await this.pause(RETRY_MS);
    return false;
  }

  private async join(): Promise<boolean> {
    const { reader, cohort } = this.deps;
    if (!reader.isLevel) await this.untilReached();
    if (this.isEnded || !reader.isLevel) return false;
    cohort.join(this);
    return true;
  }

  /** Nothing in it is for this stream; now and then its client is told how far it came. */
  private async pass({ to }: FeedBatch): Promise<void> {
    this.reader.position = to;
    if (performance.now() - this.sentAt >= this.reader.heartbeatMs) await this.showHeartbeat();
  }

  /** After a wait the page is read again: nothing is held for those who wait. */
  private async bring(page: FeedBatch): Promise<void> {
    const { meter } = this.deps;
    const waitMs = meter.isPaid ? 0 : meter.pay();
    if (waitMs > 0) await this.pause(waitMs);
    else await this.send(page);
  }

  private async send(page: FeedBatch): Promise<void> {
    const { reader, outlet, cohort } = this.deps;
    const answered = await cohort.answer(page.events);
    for (const batch of toBatches(page.from, answered)) {
      if (this.isEnded || outlet.waitingBytes > SLOW_BYTES) return;
      outlet.write(batch);
      this.sentAt = performance.now();
      reader.position = batch.to;
    }
    reader.position = page.to;
  }

  private async showHeartbeat(): Promise<void> {
    const { reader, cohort } = this.deps;
    const answered = await cohort.answer([reader.heartbeat()]);
    for (const batch of toBatches(reader.position, answered)) this.show(batch);
  }

  /** Until everybody has come to where this reader is; a promise that is settled in the same step lets it join at once. */
  private untilReached(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        cancel();
        clearTimeout(timer);
        resolve();
      };
      const cancel = this.reader.whenReached(done);
      const timer = setTimeout(done, LOOK_MS);
      this.wake = done;
    });
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.wake = done;
    });
  }
}
