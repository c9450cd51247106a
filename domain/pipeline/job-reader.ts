import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#infra/clock.js';
import type { Logger } from '#observability/logger.js';
import type { JobRow } from './job-row.js';
import type { JobSource, Place } from './job-source.js';

/** What a subscriber gets: jobs that changed, each in its last state, and how far it has come with them. */
export interface JobEvent {
  readonly kind: 'JOBS' | 'HEARTBEAT' | 'RESET';
  readonly cursor: string;
  readonly occurredAt: Date;
  readonly jobs: readonly JobRow[];
}

/** Changes within this time go out together. Milliseconds of the wall. */
const COALESCE_MS = 250;
/** Looks by itself, should a wake-up be lost. */
const LOOK_MS = 5_000;
const HEARTBEAT_MS = 15_000;
const PAUSE_AFTER_FAULT_MS = 1_000;

export interface ReaderDeps {
  clock: Clock;
  logger: Logger;
  /** Milliseconds of the wall; shorter in tests. */
  heartbeatMs?: number;
  place: Place;
  onEnd: () => void;
}

/** One subscriber. What it has not fetched yet is not kept: the next look finds its last state. */
export class JobReader implements AsyncIterableIterator<JobEvent> {
  private first: JobEvent | undefined;
  private place: Place;
  private isDirty = true;
  private isEnded = false;
  private readonly ending = new AbortController();
  private rouse: () => void = () => undefined;

  constructor(
    private readonly source: JobSource,
    private readonly deps: ReaderDeps,
  ) {
    this.place = deps.place;
  }

  /** What it says first, so that it can be resumed from the start. */
  begin(kind: JobEvent['kind']): void {
    this.first = this.eventOf(kind, []);
  }

  wake(): void {
    this.isDirty = true;
    this.rouse();
  }

  async next(): Promise<IteratorResult<JobEvent>> {
    const first = this.first;
    this.first = undefined;
    if (first) return { value: first, done: false };
    const quietUntil = performance.now() + (this.deps.heartbeatMs ?? HEARTBEAT_MS);
    while (!this.ended) {
      const jobs = await this.look();
      if (jobs.length > 0) return { value: this.eventOf('JOBS', jobs), done: false };
      const leftMs = quietUntil - performance.now();
      if (leftMs <= 0) return { value: this.eventOf('HEARTBEAT', []), done: false };
      if (!this.isDirty) await this.rest(Math.min(leftMs, LOOK_MS));
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<JobEvent>> {
    if (!this.isEnded) this.deps.onEnd();
    this.isEnded = true;
    this.ending.abort();
    this.rouse();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<JobEvent>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private get ended(): boolean {
    return this.isEnded;
  }

  private async look(): Promise<JobRow[]> {
    if (this.place.at === undefined) await this.pause(COALESCE_MS);
    this.isDirty = false;
    try {
      const { jobs, place, hasMore } = await this.source.after(this.place);
      this.place = place;
      this.isDirty ||= hasMore;
      return jobs;
    } catch (error) {
      this.deps.logger.warn({ err: error }, 'changes of jobs could not be read; trying again');
      await this.pause(PAUSE_AFTER_FAULT_MS);
      return [];
    }
  }

  /** Until somebody says that something changed, or so long. */
  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.ending.signal }).catch(() => undefined);
  }

  private eventOf(kind: JobEvent['kind'], jobs: readonly JobRow[]): JobEvent {
    return { kind, jobs, cursor: this.source.cursorOf(this.place), occurredAt: this.deps.clock.now() };
  }
}
