import type { Database, Statement } from '#infra/postgres/database.js';
import { originOf, platformOf } from '#schema/signals/signal.values.js';
import type { SignalRow } from './signal-queries.js';

/** A signal at its place in the event log. The keyword's text comes from the trend facts, not from the log. */
export interface LoggedSignal {
  seq: number;
  occurredAt: Date;
  signal: Omit<SignalRow, 'keyword'>;
}

export interface LogBounds {
  /** Place of the newest signal; 0 before the first. */
  newest: number;
  /** Place of the oldest signal that is still kept; newest + 1 when none is. */
  oldest: number;
}

interface LogRow {
  firstSeq: string;
  occurredAt: Date;
  signalIds: string[];
  keywordIds: number[];
  platformIds: number[];
  counts: number[];
  engagements: (string | null)[];
  observedAts: Date[];
  originIds: number[];
}

const BOUNDS: Statement = {
  name: 'signal_log_bounds',
  text: `SELECT last_seq AS newest, coalesce((SELECT first_seq FROM signal_log ORDER BY last_seq LIMIT 1), last_seq + 1) AS oldest
FROM event_cursor`,
};
/** Places are handed out without gaps, so bounds on them bound the number of signals: about SPAN, and one batch more. */
const SPAN = 5_000;
const LONGEST_BATCH = 200_000;
const PAGE: Statement = {
  name: 'signal_log_page',
  text: `SELECT first_seq AS "firstSeq", occurred_at AS "occurredAt", signal_ids AS "signalIds", keyword_ids AS "keywordIds",
  platform_ids AS "platformIds", counts, engagements, observed_ats AS "observedAts", origins AS "originIds"
FROM signal_log
WHERE last_seq > $1 AND last_seq <= $1::bigint + ${SPAN + LONGEST_BATCH} AND first_seq <= $1::bigint + ${SPAN}
ORDER BY last_seq LIMIT 1000`,
};

/** Reads the durable event log. Its order is the order of commits (domain/signals, record statement). */
export class SignalLog {
  constructor(private readonly db: Database) {}

  async bounds(): Promise<LogBounds> {
    const [row] = await this.db.query<{ newest: string; oldest: string }>(BOUNDS);
    return { newest: Number(row?.newest ?? 0), oldest: Number(row?.oldest ?? 1) };
  }

  /** The signals that follow `seq`, some thousands at most, in order. Empty: none follow, or they are no longer kept. */
  async after(seq: number): Promise<LoggedSignal[]> {
    const rows = await this.db.query<LogRow>(PAGE, [seq]);
    return rows.flatMap((row) => unfold(row, seq));
  }
}

function unfold(row: LogRow, afterSeq: number): LoggedSignal[] {
  const firstSeq = Number(row.firstSeq);
  const skipped = Math.max(0, afterSeq - firstSeq + 1);
  return row.signalIds.slice(skipped).map((signalId, offset) => {
    const index = skipped + offset;
    const engagement = row.engagements[index] ?? null;
    return {
      seq: firstSeq + index,
      occurredAt: row.occurredAt,
      signal: {
        kind: 'sig',
        signalId: BigInt(signalId),
        keywordId: row.keywordIds[index]!,
        platform: platformOf(row.platformIds[index]!),
        count: row.counts[index]!,
        engagement: engagement === null ? null : Number(engagement),
        observedAt: row.observedAts[index]!,
        origin: originOf(row.originIds[index]!),
      },
    };
  });
}
