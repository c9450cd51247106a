import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { requestLogRows } from '#observability/metrics.js';
import type { Actor } from '../actor.js';
import { UsageSums } from './usage-sums.js';

/** An operation that has ended. No variables, no texts: they could hold secrets. */
export interface EndedOperation {
  actor: Actor;
  requestId: string;
  transport: 'http' | 'ws' | 'sse';
  /** Undefined when the document could not be read. */
  type: 'query' | 'mutation' | 'subscription' | undefined;
  name: string | undefined;
  durationMs: number;
  /** Points that it took. */
  cost: number;
  errorCodes: readonly string[];
}

/** A row as the database's function takes it. */
interface LogRow {
  workspace_id: string;
  at: Date;
  request_id: string;
  actor_kind: 'user' | 'key';
  actor_id: string;
  transport: EndedOperation['transport'];
  operation_type: string;
  operation_name: string | null;
  duration_ms: number;
  cost: number;
  error_codes: readonly string[];
}

export interface RequestLogDeps {
  db: Database;
  logger: Logger;
  /** Milliseconds between two writes at the least. */
  everyMs?: number;
  /** Rows that wait at the most; of what comes beyond only the sums are kept. */
  mostRows?: number;
}

const RECORD: Statement = { name: 'request_log_record', text: 'SELECT podpusher_record_requests($1::json)' };
const RECORD_SUMS: Statement = { name: 'usage_hours_record', text: 'SELECT podpusher_record_usage($1::json)' };
const EVERY_MS = 1_000;
const MOST_ROWS = 5_000;
const LONGEST_NAME = 100;

/**
 * Writes what workspaces asked, for their own eyes: in batches, one statement a second at most, so that no operation waits
 * for it. The log is a record for people: what cannot be written of it is dropped and counted. The sums of the hours are billed
 * where a workspace has chosen that, so those wait in memory until they are written.
 */
export class RequestLog {
  private rows: LogRow[] = [];
  /** Sums of rows that were dropped. */
  private readonly owed = new UsageSums();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  private isFailing = false;

  constructor(private readonly deps: RequestLogDeps) {}

  /** Costs no statement. Operations of nobody in particular are left out. */
  note(operation: EndedOperation): void {
    const { actor } = operation;
    if (actor.kind !== 'user' && actor.kind !== 'key') return;
    if (this.rows.length >= (this.deps.mostRows ?? MOST_ROWS)) {
      requestLogRows.inc({ outcome: 'dropped' });
      this.owed.add(toRow(operation, actor));
      return;
    }
    this.rows.push(toRow(operation, actor));
    if (this.timer) return;
    this.timer = setTimeout(() => void this.flush(), this.deps.everyMs ?? EVERY_MS);
    this.timer.unref();
  }

  /** Writes what waits; never fails. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.writing;
    this.timer = undefined;
    const rows = this.rows;
    if (rows.length === 0 && this.owed.isEmpty) return;
    this.rows = [];
    this.writing = this.write(rows);
    await this.writing;
  }

  private async write(rows: readonly LogRow[]): Promise<void> {
    const { db, logger } = this.deps;
    try {
      await this.owed.settle((sums) => db.query(RECORD_SUMS, [JSON.stringify(sums)]));
      if (rows.length > 0) await db.query(RECORD, [JSON.stringify(rows)]);
      requestLogRows.inc({ outcome: 'written' }, rows.length);
      this.isFailing = false;
    } catch (error) {
      requestLogRows.inc({ outcome: 'dropped' }, rows.length);
      for (const row of rows) this.owed.add(row);
      if (!this.isFailing) logger.warn({ err: error, rows: rows.length }, 'requests could not be logged');
      this.isFailing = true;
    }
  }
}

function toRow(operation: EndedOperation, actor: Extract<Actor, { workspaceId: string }>): LogRow {
  const { requestId, transport, type = 'unknown', name, durationMs, cost, errorCodes } = operation;
  return {
    workspace_id: actor.workspaceId,
    // Wall time, however fast the product's clock runs: buckets and retention go by it.
    at: new Date(performance.timeOrigin + performance.now()),
    request_id: requestId.slice(0, LONGEST_NAME),
    actor_kind: actor.kind,
    actor_id: actor.kind === 'user' ? actor.userId : actor.keyId,
    transport,
    operation_type: type,
    operation_name: name?.slice(0, LONGEST_NAME) ?? null,
    duration_ms: Math.round(durationMs * 10) / 10,
    cost: Math.round(cost),
    error_codes: errorCodes,
  };
}
