import type { Actor } from '#domain/accounts/actor.js';
import type { Clock } from '#infra/clock.js';
import { SIGNAL_BATCH_LIMIT } from '#schema/signals/signal.rules.js';
import type { Origin } from '#schema/signals/signal.values.js';
import type { SignalDraft } from '../signal-draft.js';
import type { CallGuard } from './call-guard.js';
import type { RunTally } from './collector-run.js';
import type { ProposedPhrase } from './platform-collector.js';
import type { SignalsService } from '../signals-service.js';

export interface CollectContextDeps {
  actor: Actor;
  clock: Clock;
  guard: CallGuard;
  signals: Pick<SignalsService, 'record'>;
  origin: Origin;
  signal: AbortSignal;
}

/** One run as its collector sees it: guarded calls, buffered recording, the tally. */
export class CollectContext {
  readonly tally: RunTally = { collected: 0, persisted: 0, failed: 0 };
  /** What this run puts forward; kept also when it is cut short. */
  readonly proposed: ProposedPhrase[] = [];
  private buffer: SignalDraft[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly deps: CollectContextDeps) {}

  get clock(): Clock {
    return this.deps.clock;
  }

  get signal(): AbortSignal {
    return this.deps.signal;
  }

  /** Makes one call to the provider, of this price where calls are paid. @throws CollectingPaused, ProviderFailure */
  call<Result>(work: () => Promise<Result>, price = 1): Promise<Result> {
    this.signal.throwIfAborted();
    return this.deps.guard.call(work, price);
  }

  /** How many of the most worth a run that comes every `everyMs` may read, so that a day's budget lasts for the day. */
  async roomFor(most: number, everyMs: number): Promise<number> {
    const room = Math.min(most, await this.deps.guard.room(everyMs));
    if (room === 0) this.tally.note = 'The calls of a day are spread over it; the next run has room again.';
    return room;
  }

  /** True where calls cost money, or come out of what sellers need. */
  get isPaid(): boolean {
    return this.deps.guard.isPaid;
  }

  propose(phrases: readonly ProposedPhrase[]): void {
    this.proposed.push(...phrases);
  }

  /** Takes drafts in; they are stored in batches, and the last ones by flush(). */
  async record(drafts: readonly SignalDraft[]): Promise<void> {
    this.tally.collected += drafts.length;
    this.buffer.push(...drafts);
    if (this.buffer.length >= SIGNAL_BATCH_LIMIT) await this.flush();
  }

  /** Stores what is buffered. Batches go one after another, because lanes share the buffer. */
  flush(): Promise<void> {
    const drafts = this.buffer;
    this.buffer = [];
    this.writing = this.writing.then(() => this.store(drafts));
    return this.writing;
  }

  private async store(drafts: SignalDraft[]): Promise<void> {
    for (let from = 0; from < drafts.length; from += SIGNAL_BATCH_LIMIT) {
      const batch = drafts.slice(from, from + SIGNAL_BATCH_LIMIT);
      const receipt = await this.deps.signals.record(this.deps.actor, batch, { origin: this.deps.origin });
      this.tally.persisted += receipt.accepted;
      this.tally.failed += receipt.rejected.length;
    }
  }
}
