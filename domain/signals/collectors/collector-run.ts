import { ProviderFailure } from '#infra/http/provider-failure.js';
import { CollectingPaused } from './call-guard.js';

export type RunKind = 'DISCOVERY' | 'TRACKING';
export type RunTrigger = 'SCHEDULE' | 'MANUAL';
export type RunStatus = 'RUNNING' | 'SUCCEEDED' | 'PARTIAL' | 'FAILED' | 'BLOCKED' | 'SKIPPED';

/** What a run has done so far. */
export interface RunTally {
  /** Signals read from the provider. */
  collected: number;
  /** Of those, new ones that are stored. */
  persisted: number;
  /** Signals that were rejected, and keywords that could not be read. */
  failed: number;
  /** What ended the run early. */
  stop?: unknown;
  /** The last failure that did not end it. */
  lastFailure?: unknown;
  /** What is to be said when nothing went wrong, e.g. that no keyword is followed yet. */
  note?: string;
}

export interface RunConclusion {
  status: Exclude<RunStatus, 'RUNNING'>;
  /** At most 280 characters; null when all went well. */
  reason: string | null;
}

/** How a run is recorded, from what it did and what stopped it. */
export function concludeRun(tally: RunTally): RunConclusion {
  const error = tally.stop ?? tally.lastFailure;
  if (error === undefined) {
    const isIdle = tally.collected === 0 && tally.note !== undefined;
    return { status: isIdle ? 'SKIPPED' : 'SUCCEEDED', reason: tally.note ?? null };
  }
  const reason = reasonOf(error);
  if (tally.collected > 0) return { status: 'PARTIAL', reason };
  return { status: statusOf(error), reason };
}

function statusOf(error: unknown): RunConclusion['status'] {
  if (error instanceof CollectingPaused) return error.because === 'budget' ? 'BLOCKED' : 'SKIPPED';
  if (!(error instanceof ProviderFailure)) return 'FAILED';
  return error.kind === 'unauthorised' || error.kind === 'forbidden' ? 'BLOCKED' : 'FAILED';
}

/** Faults of providers and pauses are part of the trade and speak to people; anything else is a fault of ours. */
export function isExpected(error: unknown): error is ProviderFailure | CollectingPaused {
  return error instanceof ProviderFailure || error instanceof CollectingPaused;
}

/** Sentences for people are kept; of a fault of our own only that it happened (the log has the rest). */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError')
    return 'The worker was stopped; the next run goes on from here.';
  return (isExpected(error) ? error.message : 'A fault of our own stopped the run; the log has the details.').slice(
    0,
    280,
  );
}
