import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { BILLING_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { BillingEventKind } from '#schema/billing/billing.values.js';
import type { QuotaResource } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AccountAccess } from './account-access.js';

export interface BillingEventRow {
  seq: string;
  cursor: string;
  at: Date;
  kind: BillingEventKind;
  resource: QuotaResource | null;
}

const AFTER: Statement = {
  name: 'billing_events_after',
  text: `SELECT seq, at, kind, resource FROM billing_events WHERE workspace_id = $1 AND seq > $2 ORDER BY seq LIMIT 200`,
};
const NEWEST: Statement = {
  name: 'billing_events_newest',
  text: 'SELECT coalesce(max(seq), 0) AS seq FROM billing_events WHERE workspace_id = $1',
};
const KEPT_MS = 72 * 3_600_000;
/** A lost wake-up costs this, milliseconds. */
const LOOK_ANYWAY_MS = 15_000;

export interface BillingStreamDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  access: AccountAccess;
}

/** What happens to plan, payments and units of a workspace, in order and without gaps, from any cursor of the last 72 hours. */
export class BillingStream {
  constructor(private readonly deps: BillingStreamDeps) {}

  /** @throws AppError FORBIDDEN, INVALID_CURSOR, CURSOR_EXPIRED */
  async subscribe(actor: Actor, after?: string): Promise<AsyncIterableIterator<BillingEventRow>> {
    const { access, db, wake } = this.deps;
    access.requireRight(actor, 'quotas.read');
    const workspaceId = access.requireWorkspace(actor);
    const own = db.as(access.tenantOf(actor));
    const [newest] = after === undefined ? await own.query<{ seq: string }>(NEWEST, [workspaceId]) : [];
    const from = after === undefined ? (newest?.seq ?? '0') : this.placeOf(after);
    const read = async (seq: string) => {
      const rows = await own.query<Omit<BillingEventRow, 'cursor'>>(AFTER, [workspaceId, seq]);
      return rows.map((row) => ({ ...row, cursor: cursorOf(row) }));
    };
    return new BillingReader(from, read, (handler) =>
      wake.subscribe(BILLING_CHANGED, (changed) => (changed === undefined || changed === workspaceId) && handler()),
    );
  }

  private placeOf(cursor: string): string {
    const [, seq, at] = /^b1\.([0-9a-z]{1,13})\.([0-9a-z]{1,10})$/.exec(cursor) ?? [];
    if (seq === undefined || at === undefined) {
      throw new AppError('INVALID_CURSOR', 'The cursor in `after` is not one that this stream gave out.', {
        field: ['after'],
      });
    }
    if (Number.parseInt(at, 36) < this.deps.clock.now().getTime() - KEPT_MS) {
      throw new AppError(
        'CURSOR_EXPIRED',
        'The cursor is older than 72 hours: read `billing` and `quotas`, then subscribe without `after`.',
        { field: ['after'] },
      );
    }
    return String(Number.parseInt(seq, 36));
  }
}

const cursorOf = ({ seq, at }: { seq: string; at: Date }): string =>
  `b1.${Number(seq).toString(36)}.${at.getTime().toString(36)}`;

class BillingReader implements AsyncIterableIterator<BillingEventRow> {
  private rows: BillingEventRow[] = [];
  private isOver = false;
  private isStale = true;
  private wakeUp: (() => void) | undefined;
  private readonly stop: () => void;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private seq: string,
    private readonly read: (seq: string) => Promise<BillingEventRow[]>,
    listen: (handler: () => void) => () => void,
  ) {
    this.stop = listen(() => this.hear());
    this.timer = setInterval(() => this.hear(), LOOK_ANYWAY_MS);
    this.timer.unref();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<BillingEventRow>> {
    while (!this.isOver) {
      const row = this.rows.shift();
      if (row) {
        this.seq = row.seq;
        return { done: false, value: row };
      }
      if (this.isStale) {
        this.isStale = false;
        this.rows = await this.read(this.seq);
      } else await new Promise<void>((resolve) => (this.wakeUp = resolve));
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<BillingEventRow>> {
    this.isOver = true;
    this.stop();
    clearInterval(this.timer);
    this.wakeUp?.();
    return { done: true, value: undefined };
  }

  private hear(): void {
    this.isStale = true;
    this.wakeUp?.();
    this.wakeUp = undefined;
  }
}
