import { randomUUID } from 'node:crypto';
import { type Clock, hourOf } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { mirrorCustomerJob } from '#schema/billing/billing.jobs.js';
import { type BillingCurrency, type ImagePackName, PLANS, type PaidPlan } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Refusal } from '../accounts/refusal.js';
import type { Idempotency, IdempotentCall } from '../idempotency/idempotency.js';
import type { AccountAccess } from './account-access.js';
import {
  ACCOUNT,
  type AccountRow,
  COUNT_DECLINE,
  OWN_ADDRESS,
  SET_CUSTOMER,
  SET_OVERAGE,
  SUBSCRIPTION_NOW,
  type SubscriptionRow,
} from './billing-statements.js';
import { isLate, isOver } from './effective-plan.js';
import { BEGIN_REPORTS, NOTE_TERM } from './overage-statements.js';
import { lockAccount } from './postgres-quotas.js';
import type { Quotas } from './quota-port.js';
import type { StripeCatalogue } from './stripe-catalogue.gateway.js';
import type { StripeEndings } from './stripe-endings.gateway.js';
import type { SubscriptionFacts } from './stripe-facts.js';
import { type MoveFailure, type MovePreview, type MoveWish, SubscriptionMoves } from './subscription-moves.js';
import { MissingFromCatalogue, type PlanPrice, type StripeGateway, type SubscriptionMove } from './stripe.gateway.js';

export type BillingLocale = 'en' | 'es' | 'fr' | 'de';
export interface Checkout {
  url: string;
}
type Failure = MoveFailure | 'ALREADY_SUBSCRIBED' | 'CARD_DECLINED' | 'PREVIEW_OLD' | 'PAYMENT_LATE';
type Applied<More extends Failure = never> = SubscriptionRow | Refusal<'NOT_SUBSCRIBED' | 'CARD_DECLINED' | More>;

export interface BillingCommandsDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  audit: AuditLog;
  gateway: StripeGateway;
  endings: StripeEndings;
  quotas: Quotas;
  catalogue: StripeCatalogue;
  access: AccountAccess;
  idempotency: Idempotency;
  publicUrl: string;
}

/** What is done, for the audit log, and under which key. */
interface Deed {
  action: string;
  call: IdempotentCall;
}

export interface PlanOrder extends PlanPrice {
  locale: BillingLocale;
}

/** A preview holds this long: after it the remaining time is counted anew. Milliseconds. */
const PREVIEW_GOOD_MS = 15 * 60_000;

const refuse = <Code extends Failure>(failure: Code, message: string, field: string | null = null): Refusal<Code> => ({
  failure,
  field: field === null ? null : ['input', field],
  message,
});

/** What owners do about plan and payment. Stripe does it; our rows follow when it says that it happened. */
export class BillingCommands {
  /** The ends of the two lines of calls that hold a connection. */
  private readonly turns: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

  private readonly moves: SubscriptionMoves;

  constructor(private readonly deps: BillingCommandsDeps) {
    this.moves = new SubscriptionMoves(deps);
  }

  /** A page of Stripe on which the plan is bought. @throws AppError FORBIDDEN, UPSTREAM_UNAVAILABLE */
  async planCheckout(
    actor: Actor,
    order: PlanOrder,
    call: IdempotentCall,
  ): Promise<Checkout | Refusal<'ALREADY_SUBSCRIBED'>> {
    const { account, workspaceId } = await this.open(actor);
    return this.once<Checkout | Refusal<'ALREADY_SUBSCRIBED'>>(actor, call, async () => {
      const customerId = await this.customerOf(actor, workspaceId, account);
      if (await this.isSubscribed(customerId))
        return refuse('ALREADY_SUBSCRIBED', 'There is a subscription: change its plan instead.');
      const trialDays = account.hasHadTrial ? 0 : PLANS[order.plan].trialDays;
      const wish = {
        ...this.pages(workspaceId, call),
        // Pages of earlier tries are closed: Stripe must not give one of them again.
        idempotencyKey: `checkout-${workspaceId}-${randomUUID()}`,
        customerId,
        workspaceId,
        locale: order.locale,
        price: order,
        trialDays,
        isMetered: true,
      };
      const { url } = await this.withCatalogue(() => this.deps.gateway.planCheckout(wish));
      // Of two pages that were asked for at the same time the newer stays.
      await this.deps.endings.closePlanPages(customerId, 'newest');
      return { url };
    });
  }

  /** A page of Stripe on which images are bought on top. @throws AppError FORBIDDEN, UPSTREAM_UNAVAILABLE */
  async packCheckout(
    actor: Actor,
    order: { pack: ImagePackName; currency: BillingCurrency; locale: BillingLocale },
    call: IdempotentCall,
  ): Promise<Checkout | Refusal<'PAYMENT_LATE'>> {
    const { account, subscription, workspaceId } = await this.open(actor);
    if (subscription && isLate(subscription.status)) {
      return refuse('PAYMENT_LATE', 'A payment for the plan is late: settle it first, then buy more.');
    }
    return this.once(actor, call, async () => {
      const customerId = await this.customerOf(actor, workspaceId, account);
      const wish = { ...this.pages(workspaceId, call), ...order, customerId, workspaceId };
      const { url } = await this.withCatalogue(() => this.deps.gateway.packCheckout(wish));
      return { url };
    });
  }

  /** Stripe's portal: card, addresses, tax ids, invoices, cancelling. A new address each time. */
  async portal(actor: Actor, locale: BillingLocale): Promise<Checkout | Refusal<'NOT_SUBSCRIBED'>> {
    const { account } = await this.open(actor);
    if (account.customerId === null) return refuse('NOT_SUBSCRIBED', 'Nothing was bought yet: choose a plan first.');
    const returnUrl = new URL('/billing', this.deps.publicUrl).href;
    const { customerId } = account;
    return { url: await this.withCatalogue(() => this.deps.gateway.portal(customerId, returnUrl, locale)) };
  }

  /** What a change would cost, when it begins, and what it would not cover. Changes nothing. */
  async preview(
    actor: Actor,
    order: { plan: PaidPlan; interval: PlanPrice['interval'] },
  ): Promise<MovePreview | Refusal<MoveFailure>> {
    const move = await this.moveOf(actor, order, this.deps.clock.now());
    return 'failure' in move ? move : this.moves.preview(actor, move);
  }

  /** More is paid for and given now; less begins with the next period, and now where nothing is paid for (docs/adr/0035). */
  async change(
    actor: Actor,
    order: { plan: PaidPlan; interval: PlanPrice['interval']; prorationDate: Date },
    call: IdempotentCall,
  ): Promise<Applied<MoveFailure | 'PREVIEW_OLD'>> {
    return this.once<Applied<MoveFailure | 'PREVIEW_OLD'>>(actor, call, async () => {
      const ageMs = this.deps.clock.now().getTime() - order.prorationDate.getTime();
      if (ageMs > PREVIEW_GOOD_MS || ageMs < -60_000)
        return refuse('PREVIEW_OLD', 'The preview is too old: look at a new one.', 'prorationDate');
      const move = await this.moveOf(actor, order, order.prorationDate);
      if ('failure' in move) return move;
      return this.apply(actor, { action: 'subscription.plan_ordered', call }, (key) =>
        this.deps.gateway.change(move, key),
      );
    });
  }

  /** The plan stays until what is paid for has ended. */
  cancel(actor: Actor, call: IdempotentCall): Promise<Applied> {
    return this.applyTo(actor, { action: 'subscription.cancel_ordered', call }, (id, key) =>
      this.deps.gateway.setCancelAtPeriodEnd(id, true, key),
    );
  }

  /** Takes a cancellation back, or lets a paused subscription go on. */
  resume(actor: Actor, call: IdempotentCall): Promise<Applied> {
    return this.applyTo(actor, { action: 'subscription.resume_ordered', call }, (id, key, { status }) =>
      status === 'paused' ? this.deps.gateway.resume(id, key) : this.deps.gateway.setCancelAtPeriodEnd(id, false, key),
    );
  }

  /** Whether points beyond the included ones are allowed, and billed. */
  async setOverage(actor: Actor, isOn: boolean): Promise<{ isOn: boolean } | Refusal<'NOT_SUBSCRIBED'>> {
    const { subscription, workspaceId, db } = await this.open(actor);
    if (isOn && (!subscription || isOver(subscription.status))) {
      return refuse('NOT_SUBSCRIBED', 'Points beyond a plan are billed with a subscription: choose a plan first.');
    }
    await db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      const [changed] = await tx.query(SET_OVERAGE, [workspaceId, isOn]);
      if (!changed) return;
      const now = this.deps.clock.now();
      if (isOn) await tx.query(BEGIN_REPORTS, [workspaceId, hourOf(now)]);
      await tx.query(NOTE_TERM, [workspaceId, now]);
      await this.deps.audit.record(tx, {
        actor,
        action: 'billing.overage_set',
        subject: { kind: 'workspace', id: workspaceId },
        after: { isOn },
      });
      await this.deps.wake.publish(tx, PLAN_CHANGED, workspaceId);
    });
    return { isOn };
  }

  private async applyTo(
    actor: Actor,
    { action, call }: Deed,
    work: (stripeId: string, key: string, row: SubscriptionRow) => Promise<SubscriptionFacts>,
  ): Promise<Applied> {
    return this.once<Applied>(actor, call, async () => {
      const { subscription } = await this.open(actor);
      if (!subscription || isOver(subscription.status)) return refuse('NOT_SUBSCRIBED', 'There is no subscription.');
      return this.apply(actor, { action, call }, (key) => work(subscription.stripeId, key, subscription));
    });
  }

  /** Stripe's answer at once; our rows are brought to it by a job that is ordered with the line of the audit log. */
  private async apply(
    actor: Actor,
    { action, call }: Deed,
    work: (key: string) => Promise<SubscriptionFacts>,
  ): Promise<Applied> {
    const { account, subscription, workspaceId, db } = await this.open(actor);
    let facts: SubscriptionFacts;
    try {
      // Stripe repeats a decline under its key: after one, the same call asks anew. A lost answer leaves the key as it was.
      facts = await work(`${call.mutation}-${workspaceId}-${call.key ?? randomUUID()}-${account.declines}`);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'PAYMENT_REQUIRED')) throw error;
      await db.query(COUNT_DECLINE, [workspaceId]);
      return refuse('CARD_DECLINED', error.message);
    }
    await db.transaction(async (tx) => {
      const { plan, isCancelAtPeriodEnd } = facts;
      const subject = { kind: 'subscription', id: subscription!.id };
      await this.deps.audit.record(tx, { actor, action, subject, after: { plan, isCancelAtPeriodEnd } });
      const order = {
        name: mirrorCustomerJob.name,
        key: `mirror:${facts.customerId}`,
        queue: `stripe:${facts.customerId}`,
      };
      await this.deps.jobs.add(tx, order, { customerId: facts.customerId });
    });
    const { plan, interval, priceMinor, status, periodStart, periodEnd, isCancelAtPeriodEnd, paidPlan, paidUntil } =
      facts;
    const now = { plan, interval, priceMinor, status, periodStart, periodEnd, isCancelAtPeriodEnd };
    return { ...subscription!, ...now, paidPlan, paidUntil };
  }

  private async moveOf(
    actor: Actor,
    to: MoveWish['to'],
    prorationDate: Date,
  ): Promise<SubscriptionMove | Refusal<MoveFailure>> {
    const { subscription, workspaceId } = await this.open(actor);
    return this.moves.of({ workspaceId, subscription, to, prorationDate });
  }

  private async open(actor: Actor) {
    const { access } = this.deps;
    access.requireRight(actor, 'billing.manage');
    const workspaceId = access.requireWorkspace(actor);
    const db = this.deps.db.as(access.tenantOf(actor));
    const [account] = await db.query<AccountRow>(ACCOUNT, [workspaceId]);
    const [subscription] = await db.query<SubscriptionRow>(SUBSCRIPTION_NOW, [workspaceId]);
    if (!account) throw new AppError('NOT_FOUND', 'The workspace is gone.');
    return { account, subscription, workspaceId, db };
  }

  /**
   * A repeat under the same key gets the first answer. The work holds a connection while Stripe is asked, so that only few run
   * at the same time in a process: others wait their turn.
   */
  private async once<Result>(actor: Actor, call: IdempotentCall, work: () => Promise<Result>): Promise<Result> {
    if (call.key === undefined) return work();
    const turn = this.turns.shift() ?? Promise.resolve();
    const run = turn.catch(() => undefined).then(() => this.deps.idempotency.run(actor, call, { run: work }));
    this.turns.push(run);
    return run;
  }

  /** Made once; the idempotency key at Stripe gives two who ask at once the same one. */
  private async customerOf(actor: Actor, workspaceId: string, account: AccountRow): Promise<string> {
    if (account.customerId !== null) return account.customerId;
    const db = this.deps.db.as(this.deps.access.tenantOf(actor));
    const [user] = actor.kind === 'user' ? await db.query<{ email: string }>(OWN_ADDRESS, [actor.userId]) : [];
    const customerId = await this.deps.gateway.createCustomer({
      workspaceId,
      name: account.name,
      email: user?.email ?? null,
    });
    return db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      await tx.query(SET_CUSTOMER, [workspaceId, customerId]);
      const [now] = await tx.query<AccountRow>(ACCOUNT, [workspaceId]);
      return now?.customerId ?? customerId;
    });
  }

  /** By what Stripe says after every open page is closed: our rows may be behind. */
  private async isSubscribed(customerId: string): Promise<boolean> {
    await this.deps.endings.closePlanPages(customerId, 'none');
    const { ours } = await this.deps.gateway.subscriptionsOf(customerId);
    return ours.some(({ status }) => !isOver(status));
  }

  private pages(workspaceId: string, call: IdempotentCall) {
    const { publicUrl } = this.deps;
    return {
      successUrl: `${new URL('/billing/return', publicUrl).href}?session={CHECKOUT_SESSION_ID}`,
      cancelUrl: new URL('/plans', publicUrl).href,
      idempotencyKey: `${call.mutation}-${workspaceId}-${call.key ?? randomUUID()}`,
    };
  }

  /** The sandbox gets our prices and portal when they are first asked for; at the real Stripe an operator makes them. */
  private async withCatalogue<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MissingFromCatalogue)) throw error;
      if (!this.deps.gateway.client.isSandbox) {
        throw new AppError(
          'UPSTREAM_UNAVAILABLE',
          'Prices are not set up yet: whoever runs this installation runs podpusher billing sync.',
          { cause: error },
        );
      }
      await this.deps.catalogue.sync();
      return work();
    }
  }
}
