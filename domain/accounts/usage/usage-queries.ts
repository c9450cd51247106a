import type { Database, Statement } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { Actor } from '../actor.js';
import { requireRight, requireWorkspace } from '../permissions.js';
import { readRowPage, type RowPage } from '../row-pages.js';
import { tenantOf } from '../tenant.js';

/** An operation of the workspace, as it was logged. */
export interface RequestRow {
  id: string;
  at: Date;
  requestId: string;
  actorKind: 'user' | 'key';
  actorId: string;
  transport: 'http' | 'ws' | 'sse';
  operationType: 'query' | 'mutation' | 'subscription' | 'unknown';
  operationName: string | null;
  durationMs: number;
  cost: number;
  errorCodes: string[];
}

/** What is absent does not filter. */
export interface RequestFilter {
  requestId?: string;
  /** Requests that ended with this code. */
  code?: string;
  /** At or after. */
  from?: Date;
  /** Before. */
  to?: Date;
}

/** Sums of an hour or a day. */
export interface UsageSum {
  at: Date;
  requests: number;
  points: number;
  throttled: number;
}

/** Hours are the last 24 with the running one, days the last 30 with today (UTC). */
export interface Usage {
  hours: UsageSum[];
  days: UsageSum[];
}

const PAGE: Statement = {
  name: 'request_log_page',
  text: `SELECT id, at, request_id AS "requestId", actor_kind AS "actorKind", actor_id AS "actorId", transport,
  operation_type AS "operationType", operation_name AS "operationName", duration_ms AS "durationMs", cost,
  error_codes AS "errorCodes"
FROM request_log
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text IS NULL OR request_id = $3)
  AND ($4::text IS NULL OR $4 = ANY (error_codes)) AND ($5::timestamptz IS NULL OR at >= $5)
  AND ($6::timestamptz IS NULL OR at < $6)
ORDER BY id DESC LIMIT $7`,
};
const HOURS: Statement = {
  name: 'usage_hours_of_workspace',
  text: `SELECT hour AS at, requests::float8, points::float8, throttled::float8 FROM usage_hours
WHERE workspace_id = $1 AND hour >= $2 ORDER BY hour`,
};
const FORGET_REQUESTS: Statement = {
  name: 'request_log_forget',
  text: `WITH gone AS (DELETE FROM request_log WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM request_log WHERE at < now() - make_interval(days => $1) LIMIT 10000)) RETURNING 1)
SELECT count(*)::int AS gone FROM gone`,
};
const FORGET_HOURS: Statement = {
  name: 'usage_hours_forget',
  text: `WITH gone AS (DELETE FROM usage_hours WHERE hour < now() - make_interval(days => $1) RETURNING 1)
SELECT count(*)::int AS gone FROM gone`,
};
// A bucket that nobody touched for an hour is full, as one without a row is.
const FORGET_BUCKETS: Statement = {
  name: 'rate_buckets_forget',
  text: `WITH gone AS (DELETE FROM rate_buckets WHERE changed_at < now() - interval '1 hour' RETURNING 1)
SELECT count(*)::int AS gone FROM gone`,
};
const LOG_DAYS = 7;
const HOURS_DAYS = 90;
const CHUNK_ROWS = 10_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a workspace asked of the API, and what that came to. */
export class UsageQueries {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID_CURSOR */
  async requests(actor: Actor, filter: RequestFilter, page: PageRequest): Promise<RowPage<RequestRow>> {
    requireRight(actor, 'usage.read');
    const { requestId, code, from, to } = filter;
    const values = [requestId, code, from, to].map((value) => value ?? null);
    const db = this.db.as(tenantOf(actor));
    return readRowPage(this.cursors, { name: 'request log', shape: filter, page }, (after, limit) =>
      db.query<RequestRow>(PAGE, [requireWorkspace(actor), after, ...values, limit]),
    );
  }

  /** Sums by the hour and by the day, without gaps. @throws AppError UNAUTHENTICATED, FORBIDDEN */
  async usage(actor: Actor, now: Date): Promise<Usage> {
    requireRight(actor, 'usage.read');
    const thisHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
    const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
    const since = new Date(today - 29 * DAY_MS);
    const rows = await this.db.as(tenantOf(actor)).query<UsageSum>(HOURS, [requireWorkspace(actor), since]);
    return {
      hours: sumBy(rows, { first: thisHour - 23 * HOUR_MS, stepMs: HOUR_MS, steps: 24 }),
      days: sumBy(rows, { first: today - 29 * DAY_MS, stepMs: DAY_MS, steps: 30 }),
    };
  }

  /** Drops what is past its retention: 7 days of requests, 90 of sums. Returns how many. May run twice and at any time. */
  async forgetOld(): Promise<number> {
    let total = 0;
    for (let gone = CHUNK_ROWS; gone === CHUNK_ROWS; total += gone) {
      gone = await this.forget(FORGET_REQUESTS, [LOG_DAYS]);
    }
    await this.forget(FORGET_BUCKETS, []);
    return total + (await this.forget(FORGET_HOURS, [HOURS_DAYS]));
  }

  private async forget(statement: Statement, values: readonly unknown[]): Promise<number> {
    const [row] = await this.db.query<{ gone: number }>(statement, values);
    return row?.gone ?? 0;
  }
}

interface Steps {
  /** Milliseconds since 1970. */
  first: number;
  stepMs: number;
  steps: number;
}

function sumBy(rows: readonly UsageSum[], { first, stepMs, steps }: Steps): UsageSum[] {
  const sums = Array.from({ length: steps }, (_, step) => ({
    at: new Date(first + step * stepMs),
    requests: 0,
    points: 0,
    throttled: 0,
  }));
  for (const row of rows) {
    const sum = sums[Math.floor((row.at.getTime() - first) / stepMs)];
    if (!sum) continue;
    sum.requests += row.requests;
    sum.points += row.points;
    sum.throttled += row.throttled;
  }
  return sums;
}
