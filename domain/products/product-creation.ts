import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import { PRICE_RULES } from '#schema/products/price.rules.js';
import type { ProductTemplate } from '#schema/products/product-template.values.js';
import type { AccountAccess, AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import type { DesignRow } from './artwork-upload.js';
import type { OfferedVariant } from './catalogue/variant-choice.js';
import { priceOf } from './pricing/product-price.js';
import { printAreasOf } from './print-areas.js';
import type { PrintifyGateway, PrintifyProductOrder } from './printify/printify.gateway.js';
import type { PrintifyProduct } from './printify/printify.replies.js';
import { atShop, callPrintify, searchedSince } from './shop-access.js';
import { skuOf, skuPrefixOf } from './product-sku.js';
import { MADE, NAME_SHOP, type ProductRow } from './product-statements.js';
import { readProduct } from './read-product.js';
import { SAVE } from './variant-statements.js';

export interface ProductCreationDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
}

/** What Printify has made: enough to find it again. */
export interface MadeProduct {
  readonly printifyProductId: string;
  readonly printifyShopId: string | null;
}

interface CreateOrder {
  product: ProductRow;
  template: ProductTemplate;
  design: DesignRow;
  variants: readonly OfferedVariant[];
  uploadId: string;
}

/** A variant as it stands here: what was changed since an earlier attempt is kept. */
interface SavedVariant extends Record<string, unknown> {
  printifyVariantId: number;
  sku: string;
  priceMinor: number;
  isEnabled: boolean;
}

interface PriceOrder {
  product: ProductRow;
  variants: readonly OfferedVariant[];
  made: MadeProduct;
  shippingMinor: number | null;
}

/** Stands until Printify has told its costs, a moment later; nothing is published in between. */
const PROVISIONAL_PRICE_MINOR = 9_999;

/** Creates a product at Printify, once, and gives it its prices: Printify tells costs only of products that exist. */
export class ProductCreation {
  constructor(private readonly deps: ProductCreationDeps) {}

  /** @throws AppError, ProviderFailure */
  async create(job: JobRun, order: CreateOrder): Promise<MadeProduct> {
    const { calls, gateway, db } = this.deps;
    const { product } = order;
    const wanted = orderOf(order);
    return job.once('create', {
      make: () =>
        callPrintify(calls, job, async (access) => {
          // Written before the call: whoever looks for what came of it must know in which shop.
          await db.query(NAME_SHOP, [job.workspaceId, product.id, access.shopId]);
          return madeOf(await gateway.createProduct(access, wanted), access);
        }),
      find: async () => {
        const { printifyShopId } = await readProduct(db, job.workspaceId, product.id);
        return callPrintify(calls, job, async (access) => {
          const shop = atShop(access, printifyShopId);
          const found = await gateway.findProductBySku(shop, skuPrefixOf(product.id), searchedSince(product.createdAt));
          return found && madeOf(found, shop);
        });
      },
    });
  }

  /** Takes back what nobody wants any more; gone already is as good. @throws AppError, ProviderFailure */
  async discard(job: JobRun, { printifyProductId, printifyShopId }: MadeProduct): Promise<void> {
    const { calls, gateway } = this.deps;
    try {
      await callPrintify(calls, job, (access) =>
        gateway.deleteProduct(atShop(access, printifyShopId), printifyProductId),
      );
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.status !== 404) throw error;
    }
  }

  /** Reads what the variants cost, reckons their prices, keeps them here and tells Printify. May be repeated. */
  async price(job: JobRun, { product, variants, made, shippingMinor }: PriceOrder): Promise<ProductRow> {
    const { calls, gateway, db, clock } = this.deps;
    const { printifyProductId } = made;
    const theirs = await callPrintify(calls, job, (access) =>
      gateway.product(atShop(access, made.printifyShopId), printifyProductId),
    );
    const rows = variantRows(product, { variants, theirs, shippingMinor });
    const { row, saved } = await db.transaction(async (tx) => {
      const saved = await tx.query<SavedVariant>(SAVE, [job.workspaceId, product.id, JSON.stringify(rows)]);
      const values = [made.printifyShopId, printifyProductId, shippingMinor, GOODS_CURRENCY, clock.now()];
      const [updated] = await tx.query<ProductRow>(MADE, [job.workspaceId, product.id, ...values]);
      return { row: updated, saved };
    });
    if (!row) throw new AppError('NOT_FOUND', 'This product is gone. Nothing is left to do.');
    const priced = saved.map(({ printifyVariantId: id, priceMinor: price, isEnabled, sku }) => ({
      id,
      price,
      is_enabled: isEnabled,
      sku,
    }));
    await callPrintify(calls, job, (access) =>
      gateway.updateProduct(atShop(access, made.printifyShopId), printifyProductId, { variants: priced }),
    );
    return row;
  }
}

function madeOf({ id }: PrintifyProduct, { shopId }: AccountAccess): MadeProduct {
  return { printifyProductId: id, printifyShopId: shopId };
}

function orderOf({ product, template, design, variants, uploadId }: CreateOrder): PrintifyProductOrder {
  const position = template.placeholders[0]?.position ?? 'front';
  return {
    title: product.title,
    description: product.description,
    tags: [],
    blueprint_id: product.blueprintId,
    print_provider_id: product.printProviderId,
    variants: variants.map(({ printifyVariantId: id }, at) => ({
      id,
      price: PROVISIONAL_PRICE_MINOR,
      is_enabled: true,
      sku: skuOf(product.id, at),
    })),
    print_areas: printAreasOf(variants, position, { uploadId, width: design.width, height: design.height }),
  };
}

function variantRows(
  product: ProductRow,
  {
    variants,
    theirs,
    shippingMinor,
  }: { variants: readonly OfferedVariant[]; theirs: PrintifyProduct; shippingMinor: number | null },
) {
  const known = new Map(theirs.variants.map((variant) => [variant.id, variant]));
  return variants.map((variant, position) => {
    const costMinor = known.get(variant.printifyVariantId)?.cost ?? undefined;
    if (costMinor === undefined) throw costUnknown();
    const { priceMinor } = priceOf(product, { costMinor, shippingMinor: shippingMinor ?? 0 });
    const { printifyVariantId, title, size, color, colorHex } = variant;
    return {
      position,
      printifyVariantId,
      sku: skuOf(product.id, position),
      title: title.slice(0, 140),
      size: size.slice(0, 40),
      color: color.slice(0, 60),
      colorHex,
      costMinor,
      priceMinor: Math.min(priceMinor, PRICE_RULES.price.max),
      isEnabled: true,
      isAvailable: known.get(printifyVariantId)?.is_available ?? true,
    };
  });
}

function costUnknown(): ProviderFailure {
  const message = 'Printify has not told yet what the variants cost; it is asked again.';
  return new ProviderFailure({ provider: 'printify', kind: 'unavailable', message });
}
