import type { Tx } from '#infra/postgres/database.js';
import type { Origin, Platform, SignalKind } from '#schema/signals/signal.values.js';

/** One signal as a door hands it in, before normalisation. */
export interface SignalDraft {
  platform: Platform;
  /** As it was seen: a phrase or a hashtag. Normalised by keyword-normaliser. */
  keyword: string;
  observedAt: Date;
  kind: SignalKind;
  /** How many sightings this stands for; a whole number from 1. A gauge may be any finite number. */
  count: number;
  /** Likes, shares, comments … together; absent when the platform does not say. */
  engagement?: number;
  /** The platform's own id of the post or reading. Absent: derived from the content (docs/guides/signals.md). */
  externalId?: string;
  /** The author's name or id at the platform; only a hash of it is stored. */
  author?: string;
  title?: string;
  url?: string;
  imageUrl?: string;
  /** Name of a gauge, e.g. `active_listings`. */
  metric?: string;
}

export interface RejectedSignal {
  /** Place in the batch, from 0. */
  index: number;
  code: RejectionCode;
  message: string;
}

export type RejectionCode =
  | 'KEYWORD_EMPTY'
  | 'KEYWORD_TOO_LONG'
  | 'DATE_INVALID'
  | 'DATE_OUT_OF_RANGE'
  | 'COUNT_INVALID'
  | 'ENGAGEMENT_INVALID'
  | 'EXTERNAL_ID_INVALID'
  | 'TEXT_INVALID'
  | 'URL_INVALID';

/** What became of a batch. Once this is returned, everything accepted is durable. */
export interface RecordReceipt {
  accepted: number;
  duplicates: number;
  rejected: RejectedSignal[];
  /** Cursor of the last signal of this batch in the event log; absent when nothing was new. */
  lastSeq?: bigint;
}

export interface RecordOptions {
  origin: Origin;
  /** False for history that fills an empty product: stored, counted and scored, but no event of the log. */
  isNews?: boolean;
  /** Hands on the transaction that the batch is written in, so that something else may be written with it. */
  within?: (write: (tx: Tx) => Promise<RecordReceipt>) => Promise<RecordReceipt>;
}
