import type { Actor } from '#domain/accounts/actor.js';
import type { RecordOptions, RecordReceipt, SignalDraft } from '../signal-draft.js';

/** The part of signals-service that collectors need: the one path by which a signal comes into the product. */
export interface SignalRecorder {
  record(actor: Actor, drafts: SignalDraft[], options: RecordOptions): Promise<RecordReceipt>;
}

/** signals.record takes at most so many at once. */
export const RECORD_BATCH = 5_000;
