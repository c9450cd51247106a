import type { Database } from '#infra/postgres/database.js';
import { type Cursors, listName } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { TemplateName } from '#schema/products/product-template.values.js';
import type { Actor } from '../accounts/actor.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import { BY_IDS, COUNT, PAGE, type ProductRow, type ProductStatus } from './product-statements.js';
import { BY_IDS as VARIANTS_BY_IDS, OF_PRODUCTS, type VariantRow } from './variant-statements.js';

/** What is absent does not filter; row ids. Without statuses, all that are not archived. */
export interface ProductFilter {
  readonly statuses?: readonly ProductStatus[] | undefined;
  readonly templates?: readonly TemplateName[] | undefined;
  readonly hasDrift?: boolean | undefined;
  /** Part of a title. */
  readonly search?: string | undefined;
  readonly designId?: string | undefined;
  readonly trendId?: string | undefined;
}

export type ProductPage = RowPage<ProductRow> & { readonly filter: ProductFilter };

const SHOWN: readonly ProductStatus[] = ['DRAFT', 'CREATING', 'READY', 'PUBLISHING', 'PUBLISHED', 'FAILED'];

/** The list without a filter. */
const WHOLE_LIST = listName('products', {});

/** Reads products of the actor's workspace. */
export class ProductQueries {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: ProductFilter, page: PageRequest): Promise<ProductPage> {
    requireRight(actor, 'products.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.db.as(tenantOf(actor));
    const values = valuesOf(filter);
    const rows = await readRowPage(this.cursors, { name: 'products', shape: filter, page }, (after, limit) =>
      db.query<ProductRow & Record<string, unknown>>(PAGE, [workspaceId, after, ...values, limit]),
    );
    return { ...rows, filter };
  }

  /** Where the page of the whole list begins: the id before it, null at the start. @throws AppError INVALID_CURSOR */
  afterOf({ after }: PageRequest): string | null {
    return after === undefined ? null : this.cursors.decode(WHOLE_LIST, after, 'after').id;
  }

  /** Cursor of a product in the whole list. */
  cursorOf(id: string): string {
    return this.cursors.encode(WHOLE_LIST, { values: [], id });
  }

  /** At most 10,001. @throws AppError FORBIDDEN */
  async count(actor: Actor, filter: ProductFilter): Promise<number> {
    requireRight(actor, 'products.read');
    const values = [requireWorkspace(actor), ...valuesOf(filter)];
    const [row] = await this.db.as(tenantOf(actor)).query<{ count: number }>(COUNT, values);
    return row?.count ?? 0;
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ProductRow[]> {
    if (!maySee(actor)) return [];
    const values = [requireWorkspace(actor), ids];
    return this.db.as(tenantOf(actor)).query<ProductRow & Record<string, unknown>>(BY_IDS, values);
  }

  /** Of many products at once, each in its own order. */
  async variantsOf(actor: Actor, productIds: readonly string[]): Promise<VariantRow[]> {
    if (!maySee(actor)) return [];
    const values = [requireWorkspace(actor), productIds];
    return this.db.as(tenantOf(actor)).query<VariantRow & Record<string, unknown>>(OF_PRODUCTS, values);
  }

  async variantsByIds(actor: Actor, ids: readonly string[]): Promise<VariantRow[]> {
    if (!maySee(actor)) return [];
    const values = [requireWorkspace(actor), ids];
    return this.db.as(tenantOf(actor)).query<VariantRow & Record<string, unknown>>(VARIANTS_BY_IDS, values);
  }
}

function maySee(actor: Actor): boolean {
  return actor.kind !== 'system' && hasRight(actor, 'products.read');
}

function valuesOf({ statuses = SHOWN, templates, hasDrift, search, designId, trendId }: ProductFilter): unknown[] {
  const names = statuses.map((status) => status.toLowerCase());
  return [names, templates ?? null, hasDrift ?? null, search || null, designId ?? null, trendId ?? null];
}
