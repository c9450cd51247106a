import type { SignalReader } from '#domain/signals/signal-reader.js';
import type { Logger } from '#observability/logger.js';
import type { ApiContext } from '../context.js';
import type { ChosenOperation } from '../pipeline/operation-pipeline.js';
import { Cohort } from './cohort.js';
import { LiveAnswers, type LiveAnswersDeps } from './live-answers.js';

export interface CohortsDeps extends LiveAnswersDeps {
  logger: Logger;
  /** From recording to hand-over, in seconds of the wall. */
  observeLag: (occurredAt: Date) => void;
}

const BEAT_MS = 1_000;

/** Subscribers of the same operation with the same filter and rights are a cohort: work for one of them is work for all. */
export class Cohorts {
  private readonly answers: LiveAnswers;
  private readonly cohorts = new Map<string, Cohort>();
  private beating: NodeJS.Timeout | undefined;

  constructor(private readonly deps: CohortsDeps) {
    this.answers = new LiveAnswers(deps);
  }

  /** The cohort of a reader; it belongs to it until it calls `release`. */
  open(chosen: ChosenOperation, context: ApiContext, reader: SignalReader): Cohort {
    const source = this.answers.open(chosen, context);
    const key = `${source.name}${reader.filter.filterKey}`;
    const known = this.cohorts.get(key);
    if (known) source.release();
    const cohort = known ?? this.create(key, source);
    cohort.hold();
    return cohort;
  }

  private create(key: string, source: ReturnType<LiveAnswers['open']>): Cohort {
    const { logger, observeLag } = this.deps;
    const cohort = new Cohort({ source, logger, observeLag }, () => {
      source.release();
      this.cohorts.delete(key);
      if (this.cohorts.size === 0) clearInterval(this.beating);
    });
    this.cohorts.set(key, cohort);
    if (this.cohorts.size === 1) this.beating = setInterval(() => this.beat(), BEAT_MS).unref();
    return cohort;
  }

  /** Quiet cohorts say that they live. */
  private beat(): void {
    for (const cohort of this.cohorts.values()) cohort.beat();
  }
}
