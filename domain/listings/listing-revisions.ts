import type { Database, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { EMPTY_TEXT } from '#schema/listings/listing-content.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { readRowPage, type RowPage } from '../accounts/row-pages.js';
import { tenantOf } from '../accounts/tenant.js';
import { type ListingRow } from './listing-statements.js';
import { REVISION_PAGE, type RevisionRow, REVISIONS_BY_IDS } from './revision-statements.js';
import { type Stored, stateOf } from './listing-state.js';
import { lockListing, writeState } from './listing-store.js';

export interface ListingRevisionsDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
}

export type RestoreOutcome =
  { listing: ListingRow } | (Refusal<'NOT_FOUND' | 'CONFLICT' | 'ARCHIVED'> & { listing?: ListingRow });

type Row = RevisionRow & Record<string, unknown>;

/** What a listing was at each time that somebody left it: whole states, so that any of them can be shown and brought back. */
export class ListingRevisions {
  constructor(private readonly deps: ListingRevisionsDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, listingId: string, page: PageRequest): Promise<RowPage<RevisionRow>> {
    requireRight(actor, 'listings.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    const list = { name: 'listing-revisions', shape: listingId, page };
    return readRowPage<RevisionRow>(this.deps.cursors, list, (after, limit) =>
      db.query<Row>(REVISION_PAGE, [workspaceId, after, limit, listingId]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<RevisionRow[]> {
    if (!hasRight(actor, 'listings.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(REVISIONS_BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** Makes a listing what it was. What it is now stays in its history. @throws AppError FORBIDDEN without the right */
  async restore(actor: Actor, order: { revisionId: string; expectedVersion: number }): Promise<RestoreOutcome> {
    requireRight(actor, 'listings.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx): Promise<RestoreOutcome> => {
      const [revision] = await tx.query<Row>(REVISIONS_BY_IDS, [workspaceId, [order.revisionId]]);
      const row = revision && (await lockListing(tx, workspaceId, revision.listingId));
      if (!row) return refuse('NOT_FOUND', 'id', 'Your workspace has no revision with this id.');
      if (row.status === 'ARCHIVED') return { ...refuse('ARCHIVED', 'id', 'It is archived.'), listing: row };
      if (row.version !== order.expectedVersion) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'It was changed meanwhile.'), listing: row };
      }
      return { listing: await this.bringBack(tx, row, { actor, revision }) };
    });
  }

  private async bringBack(tx: Tx, row: ListingRow, { actor, revision }: { actor: Actor; revision: RevisionRow }) {
    const kept = stateOf(revision.state as Stored);
    const emptied = Object.fromEntries(Object.keys(row.texts).map((locale) => [locale, EMPTY_TEXT]));
    const state = { ...kept, texts: { ...emptied, ...kept.texts } };
    const userId = actor.kind === 'user' ? actor.userId : null;
    const { row: now } = await writeState(tx, row, { state, cause: 'restored', userId });
    const after = { version: revision.version };
    await this.deps.audit.record(tx, {
      actor,
      action: 'listing.restored',
      subject: { kind: 'listing', id: row.id },
      after,
    });
    return now;
  }
}
