import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { BILLING_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { PLANS, QUOTA_NOUNS, QUOTA_RESOURCES, type QuotaResource } from '#schema/billing/plan.values.js';
import type { JobQuota } from '../pipeline/job-contract.js';
import { periodOf, type QuotaPeriod } from './quota-period.js';
import type { Quotas, QuotaState } from './quota-port.js';
import {
  COUNTERS,
  type CounterRow,
  CYCLE,
  type CycleRow,
  END,
  FIND_RESERVATION,
  LOCK_ACCOUNT,
  LOCK_ACCOUNT_OF_JOB,
  OPEN_ACCOUNT,
  RESERVE,
} from './quota-statements.js';

export interface QuotasDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  /** Where people choose a larger plan. */
  upgradeUrl: string;
}

/**
 * Units of a month, held in PostgreSQL (docs/adr/0033). Everybody who changes units of a workspace waits for the lock of its
 * account, so that two who see the last unit cannot both take it; every change is a line of the ledger in the same statement.
 */
export class PostgresQuotas implements Quotas {
  constructor(private readonly deps: QuotasDeps) {}

  /** @throws AppError PAYMENT_REQUIRED with facts { resource, used, limit, resetsAt, upgradeUrl } */
  async reserve(tx: Tx, workspaceId: string, quota: JobQuota & { jobId: string }): Promise<void> {
    const { resource, amount, jobId } = quota;
    if (amount <= 0) return;
    await lockAccount(tx, workspaceId);
    const [held] = await tx.query<{ state: string }>(FIND_RESERVATION, [workspaceId, jobId]);
    if (held && held.state !== 'released') return;
    const now = this.deps.clock.now();
    const { limits, period } = await readCycle(tx, workspaceId, now);
    const [row] = await tx.query<CounterRow>(COUNTERS, [workspaceId, [resource], period.startsAt]);
    const state = toState(row!, limits[resource], period);
    const fromAllowance = Math.min(amount, Math.max(0, state.limit - state.used - state.reserved));
    const fromExtra = amount - fromAllowance;
    if (fromExtra > state.extra) throw paymentRequired(state, amount, this.deps.upgradeUrl);
    const { startsAt, endsAt } = period;
    await tx.query(RESERVE, [workspaceId, resource, startsAt, endsAt, jobId, fromAllowance, fromExtra, now]);
    await this.deps.wake.publish(tx, BILLING_CHANGED, workspaceId);
  }

  async settle(tx: Tx, jobId: string): Promise<void> {
    await this.end(tx, jobId, { state: 'settled' });
  }

  async release(tx: Tx, jobId: string, unused?: number): Promise<void> {
    await this.end(tx, jobId, { state: 'released', unused });
  }

  async of(workspaceId: string): Promise<QuotaState[]> {
    const db = this.deps.db.as({ workspaceId, userId: null });
    return db.transaction(async (tx) => {
      const { limits, period } = await readCycle(tx, workspaceId, this.deps.clock.now());
      const rows = await tx.query<CounterRow>(COUNTERS, [workspaceId, [...QUOTA_RESOURCES], period.startsAt]);
      return rows.map((row) => toState(row, limits[row.resource], period));
    });
  }

  private async end(
    tx: Tx,
    jobId: string,
    { state, unused }: { state: 'settled' | 'released'; unused?: number | undefined },
  ): Promise<void> {
    const [account] = await tx.query(LOCK_ACCOUNT_OF_JOB, [jobId]);
    if (!account) return;
    const [changed] = await tx.query<{ workspaceId: string }>(END, [
      jobId,
      state,
      this.deps.clock.now(),
      unused ?? null,
    ]);
    if (changed) await this.deps.wake.publish(tx, BILLING_CHANGED, changed.workspaceId);
  }
}

/** Waits for everybody else who changes units or the subscription of the workspace. */
export async function lockAccount(tx: Tx, workspaceId: string): Promise<void> {
  const [account] = await tx.query(LOCK_ACCOUNT, [workspaceId]);
  if (account) return;
  await tx.query(OPEN_ACCOUNT, [workspaceId]);
  await tx.query(LOCK_ACCOUNT, [workspaceId]);
}

/** Allowances of the plan and the month that runs; of a workspace that is gone, none. */
async function readCycle(
  tx: Tx,
  workspaceId: string,
  now: Date,
): Promise<{ limits: Readonly<Record<QuotaResource, number>>; period: QuotaPeriod }> {
  const [cycle] = await tx.query<CycleRow>(CYCLE, [workspaceId]);
  if (!cycle) throw new AppError('NOT_FOUND', 'There is no such workspace.');
  return { limits: PLANS[cycle.plan].quotas, period: periodOf(cycle.anchorAt, now) };
}

function toState(row: CounterRow, limit: number, { endsAt }: QuotaPeriod): QuotaState {
  const { resource, used, reserved, bought, extraUsed, extraReserved } = row;
  return { resource, used, reserved, limit, extra: Math.max(0, bought - extraUsed - extraReserved), resetsAt: endsAt };
}

function paymentRequired(state: QuotaState, wanted: number, upgradeUrl: string): AppError {
  const { resource, limit, extra, resetsAt } = state;
  const used = state.used + state.reserved;
  const left = Math.max(0, limit - used) + extra;
  const pack = resource === 'IMAGES' ? ', buy an image pack' : '';
  return new AppError(
    'PAYMENT_REQUIRED',
    `This takes ${wanted} of your ${QUOTA_NOUNS[resource]}, and ${left} of the ${limit} a month are left. ` +
      `Choose a larger plan${pack}, or wait until ${resetsAt.toISOString().slice(0, 10)}.`,
    { facts: { resource, used, limit, resetsAt: resetsAt.toISOString(), upgradeUrl } },
  );
}
