import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { SCHEDULE_RULES } from '#schema/pipeline/run-plan.rules.js';
import type { SchedulePlan } from '#schema/pipeline/run-plan.values.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import { readRowPage, type RowPage } from '../../accounts/row-pages.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../../idempotency/idempotency.js';
import { requireRightOfPlan } from '../job-rights.js';
import { profileFault, schedulePlanFault } from '../runs/run-plan-check.js';
import { cronFault, nextDates } from './cron-dates.js';
import {
  COUNT_SCHEDULES,
  DELETE_SCHEDULE,
  INSERT_SCHEDULE,
  LOCK_SCHEDULE,
  type ScheduleRow,
  SCHEDULES_BY_IDS,
  SCHEDULES_PAGE,
  UPDATE_SCHEDULE,
} from './schedule-row.js';

export interface ScheduleDeskDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
}

/** A schedule as somebody wants it. */
export interface ScheduleWish {
  readonly name: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly plan: SchedulePlan;
  readonly isActive: boolean;
}
/** What changes of a schedule; what is absent stays. */
export type ScheduleChanges = Partial<Omit<ScheduleWish, 'plan'>> & {
  readonly planChanges: Partial<SchedulePlan>;
  readonly expectedVersion: number | null;
};
type Fault = 'NAME_INVALID' | 'CRON_INVALID' | 'TIME_ZONE_INVALID' | 'PLAN_INVALID';
export type ScheduleCreateOutcome = { schedule: ScheduleRow } | Refusal<Fault | 'TOO_MANY' | 'NOT_FOUND'>;
export type ScheduleUpdateOutcome =
  { schedule: ScheduleRow } | (Refusal<Fault | 'CONFLICT' | 'NOT_FOUND'> & { schedule?: ScheduleRow });
type Row = ScheduleRow & Record<string, unknown>;

/** Runs that repeat, as the people of their workspace plan them. */
export class ScheduleDesk {
  constructor(private readonly deps: ScheduleDeskDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, page: PageRequest): Promise<RowPage<ScheduleRow>> {
    requireRight(actor, 'pipeline.read');
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'schedules', shape: null, page }, (after, limit) =>
      db.query<Row>(SCHEDULES_PAGE, [requireWorkspace(actor), after, limit]),
    );
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ScheduleRow[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(SCHEDULES_BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** The next dates of a schedule that runs. */
  nextDates(schedule: ScheduleRow, count: number): Date[] {
    return schedule.isActive ? nextDates(schedule, this.deps.clock.now(), count) : [];
  }

  /** @throws AppError FORBIDDEN */
  async create(actor: Actor, wish: ScheduleWish, call: IdempotentCall): Promise<ScheduleCreateOutcome> {
    requireRight(actor, 'pipeline.write');
    if (wish.isActive) requireRightOfPlan(actor, wish.plan);
    const workspaceId = requireWorkspace(actor);
    const fault = this.faultOf(wish);
    if (fault) return fault;
    return this.deps.idempotency.run<ScheduleCreateOutcome>(actor, call, {
      run: async (tx) => {
        const [{ count } = { count: 0 }] = await tx.query<{ count: number }>(COUNT_SCHEDULES, [workspaceId]);
        if (count >= SCHEDULE_RULES.most)
          return refuse('TOO_MANY', null, `A workspace has at most ${SCHEDULE_RULES.most}.`);
        const stranger = await profileFault(tx, workspaceId, wish.plan);
        if (stranger) return stranger;
        const now = this.deps.clock.now();
        const createdBy = actor.kind === 'user' ? actor.userId : null;
        const [schedule] = await tx.query<Row>(INSERT_SCHEDULE, [workspaceId, ...this.valuesOf(wish), createdBy, now]);
        await this.note(tx, { actor, action: 'schedule.created', schedule: schedule! });
        return { schedule: schedule! };
      },
    });
  }

  /** Changes what is given; pausing and resuming are changes like any other. @throws AppError FORBIDDEN */
  async update(
    actor: Actor,
    scheduleId: string,
    { expectedVersion, planChanges, ...changes }: ScheduleChanges,
  ): Promise<ScheduleUpdateOutcome> {
    return this.changed<ScheduleUpdateOutcome>(actor, scheduleId, async (tx, schedule) => {
      if (expectedVersion !== null && expectedVersion !== schedule.version) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'Somebody changed it meanwhile: look again.'), schedule };
      }
      const wish = { ...schedule, ...changes, plan: { ...schedule.plan, ...planChanges } };
      if (wish.isActive) requireRightOfPlan(actor, wish.plan);
      const fault = this.faultOf(wish) ?? (await profileFault(tx, schedule.workspaceId, wish.plan));
      if (fault) return { ...fault, schedule };
      const values = [schedule.workspaceId, schedule.id, ...this.valuesOf(wish)];
      const [updated] = await tx.query<Row>(UPDATE_SCHEDULE, values);
      await this.note(tx, { actor, action: 'schedule.updated', schedule: updated! });
      return { schedule: updated! };
    });
  }

  /** Ends a schedule; its runs stay. @throws AppError FORBIDDEN */
  async remove(actor: Actor, scheduleId: string): Promise<{ deletedId: string } | Refusal<'NOT_FOUND'>> {
    return this.changed<{ deletedId: string } | Refusal<'NOT_FOUND'>>(actor, scheduleId, async (tx, schedule) => {
      await tx.query(DELETE_SCHEDULE, [schedule.workspaceId, schedule.id]);
      await this.note(tx, { actor, action: 'schedule.deleted', schedule });
      return { deletedId: schedule.id };
    });
  }

  private faultOf({ name, cron, timeZone, plan }: ScheduleWish): Refusal<Fault> | undefined {
    const { min, max } = SCHEDULE_RULES.name;
    if (name.trim().length < min || name.trim().length > max) {
      return refuse('NAME_INVALID', 'name', `A name has from ${min} to ${max} characters.`);
    }
    const fault = cronFault(cron, timeZone, this.deps.clock.now());
    if (fault) return refuse(fault.field === 'cron' ? 'CRON_INVALID' : 'TIME_ZONE_INVALID', fault.field, fault.message);
    return schedulePlanFault(plan);
  }

  private valuesOf(wish: ScheduleWish): unknown[] {
    const { name, cron, timeZone, plan, isActive } = wish;
    const [next] = isActive ? nextDates(wish, this.deps.clock.now(), 1) : [];
    return [name.trim(), cron.trim(), timeZone, JSON.stringify(plan), isActive, next ?? null];
  }

  private async changed<Outcome>(
    actor: Actor,
    scheduleId: string,
    change: (tx: Tx, schedule: ScheduleRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'pipeline.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [schedule] = await tx.query<Row>(LOCK_SCHEDULE, [workspaceId, scheduleId]);
      return schedule ? change(tx, schedule) : refuse('NOT_FOUND', 'id', 'Your workspace has no such schedule.');
    });
  }

  private note(
    tx: Tx,
    { actor, action, schedule }: { actor: Actor; action: string; schedule: ScheduleRow },
  ): Promise<void> {
    const { id, cron, timeZone, isActive } = schedule;
    const subject = { kind: 'schedule', id };
    return this.deps.audit.record(tx, { actor, action, subject, after: { cron, timeZone, isActive } });
  }
}
