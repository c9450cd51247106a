import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { JobRun, OnceStep } from './job-contract.js';
import { isOutcomeUnknown } from './job-failure.js';
import { type Checkpoint, isPastRecall, type JobRow } from './job-row.js';
import { CHECKPOINT, FORGET_CHECKPOINT, PROGRESS, WATCH } from './job-statements.js';

/** Why an attempt is to end before its work is done. */
export type AttemptEnd = 'cancelled' | 'stopped' | 'superseded';

export interface AttemptDeps {
  db: Database;
  clock: Clock;
  /** Tells subscribers that the job changed. */
  announce: (job: { workspaceId: string }) => Promise<void>;
}

/** Thrown into a handler whose attempt is to end; what it says is never shown. */
export class AttemptEnded extends Error {
  override readonly name = 'AttemptEnded';

  constructor(readonly why: AttemptEnd) {
    super(`the attempt is to end: ${why}`);
  }
}

/**
 * One attempt at a job. Every write carries the attempt's number and counts only while no other attempt has begun, so that a
 * worker that was given up for dead and wakes again can write nothing; before an outside effect it learns so and stops.
 */
export class JobAttempt<Payload extends object = object> implements JobRun<Payload> {
  private readonly controller = new AbortController();
  private readonly known: Map<string, Checkpoint>;
  private effects = 0;
  private wanted: AttemptEnd | undefined;
  private isPastRecall: boolean;

  constructor(
    private readonly deps: AttemptDeps,
    private readonly row: JobRow,
  ) {
    this.known = new Map(Object.entries(row.checkpoints));
    this.isPastRecall = isPastRecall(row);
  }

  get id(): string {
    return this.row.id;
  }

  get workspaceId(): string {
    return this.row.workspaceId;
  }

  get runId(): string | null {
    return this.row.runId;
  }

  get createdBy(): string | null {
    return this.row.createdBy;
  }

  get payload(): Payload {
    return this.row.payload as Payload;
  }

  get attempt(): number {
    return this.row.attempts;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Why it is to end; undefined while it may go on. */
  get endsBecause(): AttemptEnd | undefined {
    return this.wanted;
  }

  /** Asks it to end. Somebody who cancels waits until a call that is under way has ended; whoever stops the process does not. */
  end(why: AttemptEnd): void {
    if (this.wanted === 'superseded' || (why === 'cancelled' && this.isPastRecall)) return;
    this.wanted = why === 'cancelled' && this.wanted ? this.wanted : why;
    if (why !== 'cancelled' || this.effects === 0) this.abort();
  }

  /** Looks whether it still counts and whether it was cancelled, for those who heard nothing. */
  async look(): Promise<void> {
    this.heed(await this.deps.db.query<FenceRow>(WATCH, [this.row.id, this.row.attempts]));
  }

  async progress(percent: number, step: string): Promise<void> {
    this.throwIfEnding();
    await this.write(PROGRESS, [Math.max(0, Math.min(100, Math.round(percent))), step.slice(0, 80)]);
    await this.deps.announce(this.row);
  }

  async keep<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    this.throwIfEnding();
    const known = this.known.get(name);
    if (known?.state === 'done') return known.value as Value;
    const value = await work();
    await this.mark(name, { state: 'done', value });
    return value;
  }

  async once<Value>(name: string, step: OnceStep<Value>): Promise<Value> {
    const known = this.known.get(name);
    if (known?.state === 'done') return known.value as Value;
    this.throwIfEnding();
    const found = known ? await step.find() : undefined;
    if (found !== undefined) {
      await this.done(name, step, found);
      return found;
    }
    await this.mark(name, { state: 'started' });
    this.throwIfEnding();
    const value = await this.act(name, step);
    await this.done(name, step, value);
    return value;
  }

  /** The effect itself. What certainly did not happen is forgotten, so that the next attempt need not look for it. */
  private async act<Value>(name: string, step: OnceStep<Value>): Promise<Value> {
    this.effects += 1;
    try {
      const value = await step.make();
      if (step.isLast) this.passRecall();
      return value;
    } catch (error) {
      if (!isOutcomeUnknown(error)) {
        this.known.delete(name);
        await this.write(FORGET_CHECKPOINT, [name]);
      }
      throw error;
    } finally {
      this.effects -= 1;
      if (this.wanted && this.effects === 0) this.abort();
    }
  }

  private done<Value>(name: string, { isLast }: OnceStep<Value>, value: Value): Promise<void> {
    if (isLast) this.passRecall();
    return this.mark(name, { state: 'done', value, ...(isLast && { isLast }) });
  }

  /** What was done cannot be taken back, so nobody's wish to cancel may hide that it was. */
  private passRecall(): void {
    this.isPastRecall = true;
    if (this.wanted === 'cancelled') this.wanted = undefined;
  }

  private async mark(name: string, state: Omit<Checkpoint, 'at'>): Promise<void> {
    const checkpoint = { ...state, at: this.deps.clock.now().toISOString() };
    const isFurther = state.state === 'done';
    await this.write(CHECKPOINT, [name, JSON.stringify(checkpoint), isFurther]);
    this.known.set(name, checkpoint);
  }

  private async write(statement: Statement, values: readonly unknown[]): Promise<void> {
    this.heed(await this.deps.db.query<FenceRow>(statement, [this.row.id, this.row.attempts, ...values]));
    if (this.wanted === 'superseded') throw new AttemptEnded('superseded');
  }

  private heed([row]: readonly FenceRow[]): void {
    if (!row) this.end('superseded');
    else if (row.cancelRequestedAt && !this.wanted) this.end('cancelled');
  }

  private throwIfEnding(): void {
    if (this.wanted) throw new AttemptEnded(this.wanted);
  }

  private abort(): void {
    this.controller.abort(new AttemptEnded(this.wanted!));
  }
}

interface FenceRow extends Record<string, unknown> {
  cancelRequestedAt: Date | null;
}
