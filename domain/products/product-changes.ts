import type { Database, Tx } from '#infra/postgres/database.js';
import { PRICE_RULES, type PriceEnding } from '#schema/products/price.rules.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import { priceOf } from './pricing/product-price.js';
import { faultOfOrder, type OrderFailure } from './product-order.js';
import { type ListingOwner, LOCK, type ProductRow, UPDATE } from './product-statements.js';
import { type ProductsService, stale } from './products-service.js';
import { CHANGE, OF_PRODUCTS, type VariantRow } from './variant-statements.js';

/** What is absent stays. */
export interface ProductChange {
  title?: string | undefined;
  description?: string | undefined;
  marginBps?: number | undefined;
  priceEnding?: PriceEnding | undefined;
  isShippingIncluded?: boolean | undefined;
  feeCountry?: string | undefined;
  feeRates?: Readonly<Record<string, number>> | undefined;
  listingOwner?: ListingOwner | undefined;
  /** Row ids. A price that is given stands until the plan of prices changes. */
  variants?: readonly { id: string; isEnabled?: boolean | undefined; priceMinor?: number | undefined }[] | undefined;
}

export type ChangeFailure =
  OrderFailure | 'NOT_FOUND' | 'CONFLICT' | 'OWNER_FIXED' | 'VARIANT_UNKNOWN' | 'PRICE_INVALID' | 'NO_VARIANT';
export type ChangeOutcome =
  { product: ProductRow; jobId: string | null } | (Refusal<ChangeFailure> & { product?: ProductRow });

export interface ProductChangesDeps {
  db: Database;
  audit: AuditLog;
  products: ProductsService;
}

/** Changes of texts, prices and variants: written here, then brought to Printify by a job of the same transaction. */
export class ProductChanges {
  constructor(private readonly deps: ProductChangesDeps) {}

  /** @throws AppError FORBIDDEN without the right */
  async update(
    actor: Actor,
    target: { id: string; expectedVersion: number },
    change: ProductChange,
  ): Promise<ChangeOutcome> {
    requireRight(actor, 'products.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [product] = await tx.query<ProductRow>(LOCK, [workspaceId, target.id]);
      if (!product) return refuse('NOT_FOUND', 'id', 'Your workspace has no product with this id.');
      if (product.version !== target.expectedVersion) return stale(product);
      const variants = await tx.query<VariantRow & Record<string, unknown>>(OF_PRODUCTS, [workspaceId, [product.id]]);
      const refusal = refusalOf(product, variants, change);
      if (refusal) return { ...refusal, product };
      return this.write(tx, actor, { product, variants, change });
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { product, variants, change }: { product: ProductRow; variants: readonly VariantRow[]; change: ProductChange },
  ): Promise<ChangeOutcome> {
    const merged = { ...product, ...given(change) };
    const values = [
      product.workspaceId,
      product.id,
      merged.title.trim(),
      merged.description,
      merged.marginBps,
      merged.priceEnding,
      merged.isShippingIncluded,
      merged.feeCountry,
      merged.listingOwner,
      JSON.stringify(merged.feeRates),
    ];
    const [row] = await tx.query<ProductRow>(UPDATE, values);
    const changes = variantChanges(row!, product, { variants, change });
    if (changes.length > 0) await tx.query(CHANGE, [product.workspaceId, product.id, JSON.stringify(changes)]);
    const fields = Object.keys(given(change));
    await this.deps.audit.record(tx, {
      actor,
      action: 'product.updated',
      subject: { kind: 'product', id: product.id },
      after: { fields },
    });
    const jobId = row!.printifyProductId === null ? null : await this.deps.products.orderSync(tx, row!, 'push');
    return { product: row!, jobId };
  }
}

function refusalOf(
  product: ProductRow,
  variants: readonly VariantRow[],
  change: ProductChange,
): Refusal<ChangeFailure> | undefined {
  if (product.status === 'ARCHIVED' || product.status === 'CREATING' || product.status === 'PUBLISHING') {
    return refuse('CONFLICT', 'id', 'It cannot be changed while it is being made, being published or put away.');
  }
  const { listingOwner } = change;
  if (listingOwner && listingOwner !== product.listingOwner && product.publishStartedAt !== null) {
    return refuse('OWNER_FIXED', 'listingOwner', 'It was published: who owns its listing stays, or two would appear.');
  }
  const merged = { ...product, ...given(change), sizes: [], colors: [] };
  return faultOfOrder(merged) ?? faultOfVariants(variants, change);
}

function faultOfVariants(
  variants: readonly VariantRow[],
  { variants: wanted = [] }: ProductChange,
): Refusal<ChangeFailure> | undefined {
  const known = new Map(variants.map((variant) => [variant.id, variant.isEnabled]));
  const { min, max } = PRICE_RULES.price;
  for (const [at, { id, priceMinor, isEnabled }] of wanted.entries()) {
    const field = ['input', 'variants', String(at)];
    if (!known.has(id)) return { failure: 'VARIANT_UNKNOWN', field, message: 'The product has no such variant.' };
    if (priceMinor !== undefined && (priceMinor < min || priceMinor > max)) {
      return { failure: 'PRICE_INVALID', field, message: 'Etsy takes prices from 0.20 to 50,000.' };
    }
    if (isEnabled !== undefined) known.set(id, isEnabled);
  }
  const isAnyOn = known.size === 0 || [...known.values()].some(Boolean);
  return isAnyOn ? undefined : refuse('NO_VARIANT', 'variants', 'Leave at least one variant on.');
}

/** New prices of all where the plan changed; what was given for single ones goes before. */
function variantChanges(
  product: ProductRow,
  before: ProductRow,
  { variants, change }: { variants: readonly VariantRow[]; change: ProductChange },
) {
  const isReplanned = PLAN_FIELDS.some((field) => JSON.stringify(product[field]) !== JSON.stringify(before[field]));
  const byId = new Map(change.variants?.map((one) => [one.id, one]));
  return variants.flatMap(({ id, costMinor }) => {
    const wanted = byId.get(id);
    const reckoned =
      isReplanned && costMinor !== null
        ? priceOf(product, { costMinor, shippingMinor: product.shippingMinor ?? 0 }).priceMinor
        : undefined;
    const priceMinor = wanted?.priceMinor ?? reckoned;
    const isEnabled = wanted?.isEnabled;
    return priceMinor === undefined && isEnabled === undefined ? [] : [{ id, priceMinor, isEnabled }];
  });
}

const PLAN_FIELDS = ['marginBps', 'priceEnding', 'isShippingIncluded', 'feeCountry', 'feeRates'] as const;

function given({ variants: _variants, ...change }: ProductChange) {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Field in keyof typeof change]: NonNullable<(typeof change)[Field]> };
}
