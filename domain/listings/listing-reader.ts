import type { Database } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { ListingStatus } from '#schema/listings/listing-content.values.js';
import type { Actor } from '../accounts/actor.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import { BY_IDS, BY_PRODUCTS, type ListingRow, PAGE, type ProductRow, PRODUCTS } from './listing-statements.js';

/** Which listings; what is absent does not filter. Archived ones are shown only when asked for. */
export interface ListingFilter {
  statuses?: readonly ListingStatus[];
  /** Part of a title, in any language of the listing. */
  title?: string;
}

type Row = ListingRow & Record<string, unknown>;

/** Listings of a workspace, to be read. */
export class ListingReader {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: ListingFilter, page: PageRequest): Promise<RowPage<ListingRow>> {
    requireRight(actor, 'listings.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.db.as(tenantOf(actor));
    const { statuses = null, title = null } = filter;
    return readRowPage<ListingRow>(
      this.cursors,
      { name: 'listings', shape: { statuses, title }, page },
      (after, limit) => db.query<Row>(PAGE, [workspaceId, after, limit, statuses, title]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ListingRow[]> {
    if (!hasRight(actor, 'listings.read') || actor.kind === 'system') return [];
    return this.db.as(tenantOf(actor)).query<Row>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** Listings of products that are not archived, at most one a product. */
  async ofProducts(actor: Actor, productIds: readonly string[]): Promise<ListingRow[]> {
    if (!hasRight(actor, 'listings.read') || actor.kind === 'system') return [];
    return this.db.as(tenantOf(actor)).query<Row>(BY_PRODUCTS, [requireWorkspace(actor), productIds]);
  }

  /** Products behind listings, with their variants. */
  async products(actor: Actor, productIds: readonly string[]): Promise<ProductRow[]> {
    if (!hasRight(actor, 'listings.read') || actor.kind === 'system') return [];
    const rows = await this.db
      .as(tenantOf(actor))
      .query<ProductRow & Record<string, unknown>>(PRODUCTS, [requireWorkspace(actor), productIds]);
    return rows;
  }
}
