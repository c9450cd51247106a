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
/** Places are handed out without gaps, so bounds on them bound the rows to look at. */
const LONGEST_BATCH = 200_000;
/** Arrays are cut where they lie: a batch may hold many more signals than a page. */
const PAGE: Statement = {
  name: 'signal_log_page',
  text: `SELECT greatest(first_seq, $1::bigint + 1) AS "firstSeq", occurred_at AS "occurredAt", signal_ids[lo:hi] AS "signalIds",
  keyword_ids[lo:hi] AS "keywordIds", platform_ids[lo:hi] AS "platformIds", counts[lo:hi] AS counts,
  engagements[lo:hi] AS engagements, observed_ats[lo:hi] AS "observedAts", origins[lo:hi] AS "originIds"
FROM signal_log, LATERAL (SELECT greatest(1, $1::bigint - first_seq + 2)::int AS lo, ($1::bigint + $2::bigint - first_seq + 1)::int AS hi) AS part
WHERE last_seq > $1 AND last_seq <= $1::bigint + $2::bigint + ${LONGEST_BATCH} AND first_seq <= $1::bigint + $2::bigint
ORDER BY last_seq LIMIT 1000`,
};

/** Reads the durable event log. Its order is the order of commits (domain/signals, record statement). */
export class SignalLog {
  /** The look under way, and the next, which those wait for who asked meanwhile: it sees what they had committed. */
  private looking: Promise<LogBounds> | undefined;
  private next: Promise<LogBounds> | undefined;

  constructor(private readonly db: Database) {}

  /** Both ends as of this call or later. A thousand callers at once cost two statements. */
  bounds(): Promise<LogBounds> {
    if (!this.looking) return (this.looking = this.look());
    this.next ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.looking = this.look();
        this.next = undefined;
        return this.looking;
      });
    return this.next;
  }

  /** The signals that follow `seq`, `limit` at most, in order. Empty: none follow, or they are no longer kept. */
  async after(seq: number, limit: number): Promise<LoggedSignal[]> {
    const rows = await this.db.query<LogRow>(PAGE, [seq, limit]);
    return rows.flatMap(unfold);
  }

  private async look(): Promise<LogBounds> {
    try {
      const [row] = await this.db.query<{ newest: string; oldest: string }>(BOUNDS);
      return { newest: Number(row?.newest ?? 0), oldest: Number(row?.oldest ?? 1) };
    } finally {
      if (!this.next) this.looking = undefined;
    }
  }
}

function unfold(row: LogRow): LoggedSignal[] {
  const firstSeq = Number(row.firstSeq);
  return row.signalIds.map((signalId, index) => {
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
