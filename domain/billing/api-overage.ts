import { type Clock, DAY_MS, HOUR_MS, hourOf } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { API_OVERAGE, PLANS } from '#schema/billing/plan.values.js';
import {
  type CandidateRow,
  CANDIDATES,
  type HourRow,
  HOURS,
  LOSE,
  NOT_SENT,
  REPORTED,
  type ReportRow,
  SENT,
  type TermRow,
  TERMS,
  TOLD,
  UNSENT,
  WRITE,
} from './overage-statements.js';
import { lockAccount } from './postgres-quotas.js';
import { periodOf } from './quota-period.js';
import type { StripeGateway } from './stripe.gateway.js';

/** Requests are counted a moment after they ran: an hour is told when it has rested. Milliseconds. */
const REST_MS = 15 * 60_000;
/** Stripe takes usage of the past 35 days. */
const TAKEN_DAYS = 35;

/** Stripe closes an invoice about an hour after its period: usage of that period is taken until then. Milliseconds. */
const INVOICE_OPEN_MS = 50 * 60_000;

/**
 * The moment for which an hour is told: its own, or where the invoice of its period is closed already, the beginning of the one that
 * runs. What comes too late for an invoice is on the next one instead of on none. Pure.
 */
export function toldAt(hour: Date, periodStart: Date | null, now: Date): Date {
  if (periodStart === null || hour >= periodStart) return hour;
  return now.getTime() - periodStart.getTime() > INVOICE_OPEN_MS ? periodStart : hour;
}

/** What stood in an hour: as it began, and what came within it. */
function termsIn(terms: readonly TermRow[], hour: Date): TermRow[] {
  const end = new Date(hour.getTime() + HOUR_MS);
  const first = terms.findLastIndex(({ since }) => since <= hour);
  return terms.slice(Math.max(0, first)).filter(({ since }) => since < end);
}

/**
 * Points of each hour that are billed: those beyond what the largest plan of that hour includes, of every hour in which the switch
 * was on at any moment. Keys are let through from that moment on: an hour that was billed only when it began with the switch on
 * would be free to whoever switches it off before the next one. What was spent in earlier hours counts towards the included
 * points only. Pure.
 * @param hours of one period, from its beginning
 */
export function billedPoints(hours: readonly HourRow[], terms: readonly TermRow[]): HourRow[] {
  let spent = 0;
  return hours.map(({ hour, points }) => {
    const stood = termsIn(terms, hour).filter(({ plan }) => plan !== 'free');
    const before = spent;
    spent += points;
    if (!stood.some(({ isOn }) => isOn)) return { hour, points: 0 };
    const included = Math.max(...stood.map(({ plan }) => PLANS[plan].apiPoints));
    return { hour, points: Math.max(0, spent - included) - Math.max(0, before - included) };
  });
}

/** Whole units that each hour adds. What does not fill a unit waits for the next hour. Pure. */
export function unitsOf(hours: readonly HourRow[], alreadyTold: number): { hour: Date; units: number }[] {
  let points = 0;
  let told = alreadyTold;
  return hours.flatMap(({ hour, points: more }) => {
    points += more;
    const units = Math.floor(points / API_OVERAGE.unitPoints) - told;
    if (units <= 0) return [];
    told += units;
    return [{ hour, units }];
  });
}

/** Tells Stripe's meter of API points beyond the included ones, hour by hour, each hour once. */
export class ApiOverage {
  constructor(private readonly deps: { db: Database; clock: Clock; gateway: StripeGateway }) {}

  /** Returns how many units were told. May run twice and at any time. One customer that Stripe refuses stops nobody else. */
  async report(): Promise<number> {
    const { db, clock } = this.deps;
    const now = clock.now();
    const until = hourOf(new Date(now.getTime() - REST_MS));
    for (const candidate of await db.query<CandidateRow>(CANDIDATES, [until])) await this.write(candidate, until);
    await db.query(LOSE, [now, new Date(now.getTime() - TAKEN_DAYS * DAY_MS)]);
    let told = 0;
    for (const report of await db.query<ReportRow>(UNSENT)) told += (await this.tell(report, now)) ? report.units : 0;
    return told;
  }

  private async tell(report: ReportRow, now: Date): Promise<boolean> {
    const { workspaceId, hour, units, identifier, customerId, periodStart } = report;
    const { db, gateway } = this.deps;
    try {
      await gateway.reportUsage({ customerId, units, identifier, at: toldAt(hour, periodStart, now) });
      await db.query(SENT, [workspaceId, hour, now]);
      return true;
    } catch (error) {
      await db.query(NOT_SENT, [workspaceId, hour, (error as Error).message]);
      return false;
    }
  }

  /** Every hour from where the last report ended, in each period that it touches: the end of one is not lost to the next. */
  private async write({ workspaceId, anchorAt, reportedUntil }: CandidateRow, until: Date): Promise<void> {
    await this.deps.db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      const terms = await tx.query<TermRow>(TERMS, [workspaceId]);
      for (let from = reportedUntil; from < until;) {
        const { startsAt, endsAt } = periodOf(anchorAt, from);
        const hours = await tx.query<HourRow>(HOURS, [workspaceId, startsAt, endsAt < until ? endsAt : until]);
        const billed = billedPoints(hours, terms);
        const isNew = ({ hour }: { hour: Date }) => hour >= reportedUntil;
        const [before] = await tx.query<{ units: number }>(TOLD, [workspaceId, startsAt, endsAt]);
        for (const { hour, units } of unitsOf(foldOld(billed, isNew), before?.units ?? 0))
          await tx.query(WRITE, [workspaceId, hour, units, `api-${workspaceId}-${hour.getTime() / HOUR_MS}`]);
        from = endsAt;
      }
      const last = terms.at(-1);
      const goesOn = last !== undefined && (last.isOn || hourOf(last.since) >= until);
      await tx.query(REPORTED, [workspaceId, until, goesOn]);
    });
  }
}

/** Hours that were reported already count towards the first new one. */
function foldOld(hours: readonly HourRow[], isNew: (row: HourRow) => boolean): HourRow[] {
  const old = hours.filter((row) => !isNew(row)).reduce((sum, { points }) => sum + points, 0);
  return hours.filter(isNew).map((row, index) => (index === 0 ? { ...row, points: row.points + old } : row));
}
