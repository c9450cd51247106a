import { type Clock, DAY_MS } from '#infra/clock.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import { isCurrency, RATE_RULES, usdRateFor } from '#schema/listings/exchange.rules.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';

/** What one unit of a currency is worth in US dollars, as somebody of the workspace said. */
export interface CurrencyRate {
  readonly currencyCode: string;
  readonly usdRate: number;
  readonly setAt: Date;
  /** So old that nothing is published by it. */
  readonly isOld: boolean;
}

/** What a workspace's shop sells in, and the worth of currencies. */
export interface ShopMoney {
  /** ISO 4217; undefined while nothing is known of the shop. */
  readonly shopCurrency: string | undefined;
  readonly rates: ReadonlyMap<string, CurrencyRate>;
}

export interface ShopMoneyDeps {
  db: Database;
  clock: Clock;
  audit: AuditLog;
}

export type RateOutcome = { rate: CurrencyRate } | Refusal<'CURRENCY_UNKNOWN' | 'RATE_INVALID'>;

const OF: Statement = {
  name: 'shop_money_of',
  text: `SELECT (SELECT defaults ->> 'currency' FROM listing_defaults WHERE workspace_id = $1) AS "shopCurrency",
  coalesce((SELECT jsonb_agg(jsonb_build_object('currencyCode', currency, 'usdRate', usd_rate, 'setAt', set_at))
    FROM currency_rates WHERE workspace_id = $1), '[]') AS rates`,
};
const SET: Statement = {
  name: 'shop_money_set',
  text: `INSERT INTO currency_rates (workspace_id, currency, usd_rate, set_at, set_by) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (workspace_id, currency) DO UPDATE SET usd_rate = excluded.usd_rate, set_at = excluded.set_at, set_by = excluded.set_by`,
};

interface MoneyRow extends Record<string, unknown> {
  shopCurrency: string | null;
  rates: { currencyCode: string; usdRate: number; setAt: string }[];
}

/** Keeps what currencies are worth, by each workspace's own word: nobody's feed is asked (docs/adr/0036). */
export class ShopMoneyBook {
  constructor(private readonly deps: ShopMoneyDeps) {}

  of(workspaceId: string): Promise<ShopMoney> {
    return this.read(this.deps.db.as({ workspaceId, userId: null }), workspaceId);
  }

  /** The same within a transaction. */
  async read(tx: Pick<Tx, 'query'>, workspaceId: string): Promise<ShopMoney> {
    const [row] = await tx.query<MoneyRow>(OF, [workspaceId]);
    const oldBefore = this.deps.clock.now().getTime() - RATE_RULES.oldAfterDays * DAY_MS;
    const rates = (row?.rates ?? []).map(({ currencyCode, usdRate, setAt }): CurrencyRate => {
      const at = new Date(setAt);
      return { currencyCode, usdRate, setAt: at, isOld: at.getTime() < oldBefore };
    });
    return {
      shopCurrency: row?.shopCurrency ?? undefined,
      rates: new Map(rates.map((rate) => [rate.currencyCode, rate])),
    };
  }

  /** Says anew what a currency is worth; the same again confirms it. @throws AppError FORBIDDEN */
  async setRate(
    actor: Actor,
    { currencyCode, usdRate }: { currencyCode: string; usdRate: number },
  ): Promise<RateOutcome> {
    requireRight(actor, 'listings.write');
    const workspaceId = requireWorkspace(actor);
    if (!isCurrency(currencyCode) || currencyCode === GOODS_CURRENCY) return UNKNOWN;
    if (!(usdRate >= RATE_RULES.min && usdRate <= RATE_RULES.max)) return INVALID;
    const setAt = this.deps.clock.now();
    const by = actor.kind === 'user' ? actor.userId : null;
    await this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      await tx.query(SET, [workspaceId, currencyCode, usdRate, setAt, by]);
      const subject = { kind: 'workspace', id: workspaceId };
      await this.deps.audit.record(tx, {
        actor,
        action: 'currency_rate.set',
        subject,
        after: { currencyCode, usdRate },
      });
    });
    return { rate: { currencyCode, usdRate, setAt, isOld: false } };
  }
}

/** What one unit is worth in US dollars; null where nobody said so. */
export function usdRateOf({ rates }: Pick<ShopMoney, 'rates'>, currency: string): number | null {
  return usdRateFor(currency, rates.get(currency)?.usdRate);
}

const UNKNOWN = refuse(
  'CURRENCY_UNKNOWN',
  'currencyCode',
  'Name a currency other than USD by its three letters, for example EUR.',
);
const INVALID = refuse(
  'RATE_INVALID',
  'rate',
  'Say what one unit is worth in US dollars, for example 1.08: more than 0 and at most 100.',
);
