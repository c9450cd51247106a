import { randomUUID } from 'node:crypto';
import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import { type BillingCurrency, type ImagePackName, PLANS } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { Refusal } from '../accounts/refusal.js';
import type { IdempotentCall } from '../idempotency/idempotency.js';
import type { AccountAccess } from './account-access.js';
import { type BillingDesk, refuse } from './billing-desk.js';
import { ACCOUNT, type AccountRow, OWN_ADDRESS, SET_CUSTOMER } from './billing-statements.js';
import { isLate, isOver } from './effective-plan.js';
import { MissingFromCatalogue } from './lookup-keys.js';
import { lockAccount } from './postgres-quotas.js';
import type { StripeCatalogue } from './stripe-catalogue.gateway.js';
import type { StripeEndings } from './stripe-endings.gateway.js';
import type { StripeRecords } from './stripe-records.gateway.js';
import type { PlanPrice, StripeGateway } from './stripe.gateway.js';

export type BillingLocale = 'en' | 'es' | 'fr' | 'de';
export interface Checkout {
  url: string;
}
export interface PlanOrder extends PlanPrice {
  locale: BillingLocale;
}

export interface PurchasesDeps {
  db: Database;
  desk: BillingDesk;
  gateway: StripeGateway;
  records: StripeRecords;
  endings: StripeEndings;
  catalogue: StripeCatalogue;
  access: AccountAccess;
  publicUrl: string;
}

/** The ways to Stripe's own pages: what is bought there counts when Stripe says so. */
export class Purchases {
  constructor(private readonly deps: PurchasesDeps) {}

  /** A page of Stripe on which the plan is bought. @throws AppError FORBIDDEN, UPSTREAM_UNAVAILABLE */
  async planCheckout(
    actor: Actor,
    order: PlanOrder,
    call: IdempotentCall,
  ): Promise<Checkout | Refusal<'ALREADY_SUBSCRIBED'>> {
    const { account, subscription, workspaceId } = await this.deps.desk.open(actor);
    return this.deps.desk.once<Checkout | Refusal<'ALREADY_SUBSCRIBED'>>(actor, call, async () => {
      const customerId = await this.customerOf(actor, workspaceId, account);
      if (await this.isSubscribed(customerId, subscription?.stripeId))
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
    const { account, subscription, workspaceId } = await this.deps.desk.open(actor);
    if (subscription && isLate(subscription.status)) {
      return refuse('PAYMENT_LATE', 'A payment for the plan is late: settle it first, then buy more.');
    }
    return this.deps.desk.once(actor, call, async () => {
      const customerId = await this.customerOf(actor, workspaceId, account);
      const wish = { ...this.pages(workspaceId, call), ...order, customerId, workspaceId };
      const { url } = await this.withCatalogue(() => this.deps.gateway.packCheckout(wish));
      return { url };
    });
  }

  /** Stripe's portal: card, addresses, tax ids, invoices, cancelling. A new address each time. */
  async portal(actor: Actor, locale: BillingLocale): Promise<Checkout | Refusal<'NOT_SUBSCRIBED'>> {
    const { account } = await this.deps.desk.open(actor);
    if (account.customerId === null) return refuse('NOT_SUBSCRIBED', 'Nothing was bought yet: choose a plan first.');
    const returnUrl = new URL('/billing', this.deps.publicUrl).href;
    const { customerId } = account;
    return { url: await this.withCatalogue(() => this.deps.gateway.portal(customerId, returnUrl, locale)) };
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
      // Erased while Stripe was asked: nothing may be bought for it any more.
      if (!now?.customerId) throw new AppError('NOT_FOUND', 'The workspace is gone.');
      return now.customerId;
    });
  }

  /** By what Stripe says after every open page is closed: our rows may be behind. `knownId`: the one that gives the plan, whatever its price is now. */
  private async isSubscribed(customerId: string, knownId: string | undefined): Promise<boolean> {
    await this.deps.endings.closePlanPages(customerId, 'none');
    const { ours, foreign } = await this.deps.records.subscriptionsOf(customerId);
    return [...ours, ...foreign.filter(({ id }) => id === knownId)].some(({ status }) => !isOver(status));
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
