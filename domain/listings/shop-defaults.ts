import type { Clock } from '#infra/clock.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { ListingContent } from '#schema/listings/listing-content.values.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
import { PRODUCT_TEMPLATES } from '#schema/products/product-template.values.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { Category, EtsyCategories } from './etsy/etsy-categories.js';
import type { ShopOptions } from './etsy/shop-options.js';
import { stateOf } from './listing-state.js';
import { firstPrice } from './first-price.js';
import { COLUMNS, type ListingRow } from './listing-statements.js';
import { isSame, writeState } from './listing-store.js';
import type { ShopMoney, ShopMoneyBook } from './shop-money.js';

/** What a shop's new listings begin with: where there is one choice, or one that is plainly meant. */
export interface ShopDefaultValues {
  readonly shippingProfileId: string | null;
  readonly readinessStateId: string | null;
  readonly returnPolicyId: string | null;
  readonly productionPartnerIds: readonly string[];
  /** ISO 4217; absent where it was learnt before it was asked for. */
  readonly currency?: string;
  /** By template. */
  readonly categories: Readonly<Record<string, Category>>;
}

const SAVE: Statement = {
  name: 'listing_defaults_save',
  text: `INSERT INTO listing_defaults (workspace_id, shop_id, defaults, learnt_at) VALUES ($1, $2, $3::jsonb, $4)
ON CONFLICT (workspace_id) DO UPDATE SET shop_id = excluded.shop_id, defaults = excluded.defaults, learnt_at = excluded.learnt_at`,
};
const OF: Statement = {
  name: 'listing_defaults_of',
  text: 'SELECT defaults FROM listing_defaults WHERE workspace_id = $1',
};
/** Connected shops of which nothing is known, or not lately, without those of `$3`. All workspaces: workers only. */
const DUE: Statement = {
  name: 'listing_defaults_due',
  text: `SELECT c.workspace_id AS "workspaceId" FROM connections c LEFT JOIN listing_defaults d USING (workspace_id)
WHERE c.provider = 'etsy' AND c.status = 'connected' AND c.shop_id IS NOT NULL
  AND (d.shop_id IS DISTINCT FROM c.shop_id OR d.learnt_at < $1 OR d.defaults ->> 'currency' IS NULL)
  AND c.workspace_id <> ALL ($3::uuid[])
ORDER BY random() LIMIT $2`,
};
/** Drafts that only the product has written so far, with the template of their goods. Whoever typed keeps what stands. */
const UNTOUCHED: Statement = {
  name: 'listing_defaults_untouched',
  text: `SELECT ${COLUMNS}, (SELECT p.template FROM products p WHERE p.id = l.product_id AND p.workspace_id = $1) AS template,
  (SELECT p.price_ending FROM products p WHERE p.id = l.product_id AND p.workspace_id = $1) AS "priceEnding"
FROM listings l WHERE l.workspace_id = $1 AND l.status = 'draft' AND NOT EXISTS (
  SELECT FROM listing_revisions r WHERE r.workspace_id = $1 AND r.listing_id = l.id AND r.cause <> 'generated')
ORDER BY l.id LIMIT $2 FOR UPDATE OF l`,
};
/** Of the shop that is known; the rest is learnt in its own time. */
const SAVE_CURRENCY: Statement = {
  name: 'listing_defaults_save_currency',
  text: `UPDATE listing_defaults SET defaults = defaults || jsonb_build_object('currency', $3::text)
WHERE workspace_id = $1 AND shop_id = $2`,
};
const KEPT_MS = 24 * 3_600_000;
const AT_ONCE = 20;
/** More than these times as many wait for the next time. */
const ROUNDS = 10;
const FILLED_AT_ONCE = 200;

type UntouchedRow = ListingRow & { template: string | null; priceEnding: PriceEnding | null } & Record<string, unknown>;

export interface ShopDefaultsDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  options: ShopOptions;
  categories: EtsyCategories;
  money: Pick<ShopMoneyBook, 'of' | 'read'>;
}

/** Learns from connected shops, so that a draft is complete when it begins, also where nobody looks at it. */
export class ShopDefaults {
  constructor(private readonly deps: ShopDefaultsDeps) {}

  /** Undefined while nothing is known of the shop. */
  async of(tx: Tx, workspaceId: string): Promise<ShopDefaultValues | undefined> {
    const [row] = await tx.query<{ defaults: ShopDefaultValues }>(OF, [workspaceId]);
    return row?.defaults;
  }

  /** What the workspace's shop sells in, asked at Etsy while it is not known. @throws AppError, ProviderFailure */
  async currencyOf(workspaceId: string, signal?: AbortSignal): Promise<string> {
    const { db, options, money } = this.deps;
    const { shopCurrency } = await money.of(workspaceId);
    if (shopCurrency !== undefined) return shopCurrency;
    const shop = await options.shop(workspaceId, signal);
    await db.query(SAVE_CURRENCY, [workspaceId, shop.id, shop.currency]);
    return shop.currency;
  }

  /**
   * Asks the shops that are due. One that cannot be asked is asked again next time, and however many there are of those, they keep
   * no other from its turn. Returns how many were learnt.
   */
  async learnDue(): Promise<number> {
    const { db, clock } = this.deps;
    const since = new Date(clock.now().getTime() - KEPT_MS);
    const seen: string[] = [];
    let learnt = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const due = await db.query<{ workspaceId: string }>(DUE, [since, AT_ONCE, seen]);
      for (const { workspaceId } of due) {
        seen.push(workspaceId);
        if (await this.learn(workspaceId).catch(() => false)) learnt += 1;
      }
      if (due.length < AT_ONCE) break;
    }
    return learnt;
  }

  private async learn(workspaceId: string): Promise<boolean> {
    const { db, clock, calls, options, categories, money } = this.deps;
    const shopId = await calls.call(workspaceId, 'etsy', async (access) => access.shopId);
    if (shopId === null) return false;
    const [choices, tree] = [await options.read(workspaceId), await categories.all(workspaceId)];
    const defaults: ShopDefaultValues = {
      shippingProfileId: choices.shippingProfiles[0]?.id ?? null,
      readinessStateId: choices.processingProfiles[0]?.id ?? null,
      returnPolicyId: choices.returnPolicies[0]?.id ?? null,
      productionPartnerIds: choices.productionPartners.length === 1 ? [choices.productionPartners[0]!.id] : [],
      ...(choices.currency !== null && { currency: choices.currency }),
      categories: categoriesOf(tree),
    };
    await db.transaction(async (tx) => {
      await tx.query(SAVE, [workspaceId, shopId, JSON.stringify(defaults), clock.now()]);
      await fillUntouched(tx, workspaceId, { defaults, money: await money.read(tx, workspaceId) });
    });
    return true;
  }
}

/** Completes drafts that began before the shop was known. */
async function fillUntouched(
  tx: Tx,
  workspaceId: string,
  { defaults, money }: { defaults: ShopDefaultValues; money: ShopMoney },
): Promise<void> {
  const rows = await tx.query<UntouchedRow>(UNTOUCHED, [workspaceId, FILLED_AT_ONCE]);
  for (const { template, priceEnding, ...row } of rows) {
    const before = stateOf(row);
    // What is in another currency already was priced by a person, or for a shop before this one.
    const priced = before.currency === GOODS_CURRENCY ? firstPrice({ ...before, priceEnding }, money) : {};
    const state = { ...before, ...priced, content: withDefaults(before.content, { template, defaults }) };
    if (!isSame(before, state)) await writeState(tx, row, { state, cause: 'generated', userId: null });
  }
}

/** Content with the defaults of the shop where nothing else stands. */
export function withDefaults(
  content: ListingContent,
  { template, defaults }: { template: string | null; defaults: ShopDefaultValues | undefined },
): ListingContent {
  if (!defaults) return content;
  const category = template === null ? undefined : defaults.categories[template];
  const partners = content.productionPartnerIds;
  return {
    ...content,
    shippingProfileId: content.shippingProfileId ?? defaults.shippingProfileId,
    readinessStateId: content.readinessStateId ?? defaults.readinessStateId,
    returnPolicyId: content.returnPolicyId ?? defaults.returnPolicyId,
    productionPartnerIds: partners.length > 0 ? partners : defaults.productionPartnerIds,
    ...(content.taxonomyId === null && category && { taxonomyId: category.id, taxonomyPath: category.path }),
  };
}

/** The category of each template: the deepest one on the path that its hint names. */
function categoriesOf(tree: readonly Category[]): Record<string, Category> {
  const entries = Object.entries(PRODUCT_TEMPLATES).flatMap(([name, { taxonomyHint }]) => {
    const words = taxonomyHint.map((part) => part.toLowerCase());
    const scored = tree.map((category) => {
      const parts = category.path.toLowerCase().split(' > ');
      return {
        category,
        score: words.filter((word) => parts.includes(word)).length,
        isLast: parts.at(-1) === words.at(-1),
      };
    });
    const best = scored
      .filter(({ score, isLast }) => isLast || score >= words.length - 1)
      .sort((left, right) => Number(right.isLast) - Number(left.isLast) || right.score - left.score)[0];
    return best ? [[name, best.category] as const] : [];
  });
  return Object.fromEntries(entries);
}
