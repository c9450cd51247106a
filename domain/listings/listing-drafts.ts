import type { Database, Tx } from '#infra/postgres/database.js';
import type { ListingState, RevisionCause } from '#schema/listings/listing-content.values.js';
import { isCurrency } from '#schema/listings/exchange.rules.js';
import { LISTING_LOCALES, type ListingLocale } from '#schema/listings/listing.rules.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import { firstContent, firstTexts } from './first-draft.js';
import { capFault, type ListingPatch, patched } from './listing-patch.js';
import type { NotesPort } from './listing-ports.js';
import { type ShopDefaults, withDefaults } from './shop-defaults.js';
import { firstPrice } from './first-price.js';
import type { ShopMoneyBook } from './shop-money.js';
import { BY_IDS, BY_PRODUCTS, INSERT, type ListingRow, SET_STATUS } from './listing-statements.js';
import { SOURCE_OF_IDEA, SOURCE_OF_PRODUCT, type SourceRow } from './source-statements.js';
import { changesBetween, stateOf } from './listing-state.js';
import { isSame, lockListing, writeState } from './listing-store.js';

export interface ListingDraftsDeps {
  db: Database;
  audit: AuditLog;
  idempotency: Idempotency;
  notes: NotesPort;
  defaults: Pick<ShopDefaults, 'of'>;
  money: Pick<ShopMoneyBook, 'read'>;
}

/** From what a draft is begun: a product, or an idea that has none yet. */
export interface DraftOrder {
  productId?: string | undefined;
  ideaId?: string | undefined;
  /** Main language; by default the idea's, else English. */
  locale?: ListingLocale | undefined;
  /** Row id of the person. */
  createdBy?: string | null | undefined;
  /** Of the pipeline, passed through. */
  runId?: string | null | undefined;
}

export type CreateOutcome = { listing: ListingRow } | Refusal<'NOT_FOUND' | 'NOTHING_CHOSEN'>;
type UpdateFailure = 'NOT_FOUND' | 'CONFLICT' | 'ARCHIVED' | 'TOO_LARGE' | 'IMAGE_UNKNOWN' | 'CURRENCY_UNKNOWN';
export type UpdateOutcome = { listing: ListingRow } | (Refusal<UpdateFailure> & { listing?: ListingRow });
export type ArchiveOutcome = { listing: ListingRow } | Refusal<'NOT_FOUND' | 'PUBLISHING'>;

export interface UpdateOrder {
  id: string;
  expectedVersion: number;
  patch: ListingPatch;
  cause: Extract<RevisionCause, 'autosave' | 'saved' | 'generated'>;
}

type Row = ListingRow & Record<string, unknown>;

/** Drafts: begun from a product or an idea, saved as they are typed, put away. */
export class ListingDrafts {
  constructor(private readonly deps: ListingDraftsDeps) {}

  /** Begins a listing. A product has one: asking again gives the one there is. @throws AppError FORBIDDEN without the right */
  async createDraft(actor: Actor, order: DraftOrder, call: IdempotentCall): Promise<CreateOutcome> {
    requireRight(actor, 'listings.write');
    const workspaceId = requireWorkspace(actor);
    const createdBy = actor.kind === 'user' ? actor.userId : null;
    return this.deps.idempotency.run<CreateOutcome>(actor, call, {
      run: async (tx) => {
        const outcome = await this.createDraftFor(tx, workspaceId, { ...order, createdBy });
        if (isRefused(outcome)) return outcome;
        await this.note(tx, { actor, action: 'listing.created', listing: outcome.listing });
        return outcome;
      },
    });
  }

  /** The same for the product itself, whose rights were checked before: for runs of the pipeline. */
  async createDraftFor(tx: Tx, workspaceId: string, order: DraftOrder): Promise<CreateOutcome> {
    const { productId, ideaId } = order;
    if (!productId && !ideaId) return refuse('NOTHING_CHOSEN', 'productId', 'Choose a product or an idea.');
    const statement = productId ? SOURCE_OF_PRODUCT : SOURCE_OF_IDEA;
    const [source] = await tx.query<SourceRow & Record<string, unknown>>(statement, [workspaceId, productId ?? ideaId]);
    const field = productId ? 'productId' : 'ideaId';
    if (!source)
      return refuse('NOT_FOUND', field, `Your workspace has no ${productId ? 'product' : 'idea'} with this id.`);
    const listing = await this.insert(tx, workspaceId, { source, order });
    await this.deps.notes.listingDrafted(tx, { workspaceId, id: listing.id });
    return { listing };
  }

  /**
   * Saves what was changed. What breaks Etsy's rules is kept too: the listing says what is wrong with it.
   * @throws AppError FORBIDDEN without the right
   */
  async update(actor: Actor, order: UpdateOrder): Promise<UpdateOutcome> {
    requireRight(actor, 'listings.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx): Promise<UpdateOutcome> => {
      const row = await lockListing(tx, workspaceId, order.id);
      if (!row) return refuse('NOT_FOUND', 'id', 'Your workspace has no listing with this id.');
      if (row.version !== order.expectedVersion) return { ...conflict, listing: row };
      if (row.status === 'ARCHIVED') return { ...refuse('ARCHIVED', 'id', 'It is archived.'), listing: row };
      const before = stateOf(row);
      const state = patched(before, order.patch);
      const fault = capFault(state);
      if (!isCurrency(state.currency)) return { ...currencyUnknown, listing: row };
      if (fault) return { ...refuse('TOO_LARGE', fault.field, fault.message), listing: row };
      if (!ownsImages(workspaceId, state)) return { ...imageUnknown, listing: row };
      if (isSame(before, state)) return { listing: row };
      return { listing: await this.save(tx, row, { actor, before, state, cause: order.cause }) };
    });
  }

  /** Puts a listing away. What is live at Etsy stays live there. @throws AppError FORBIDDEN without the right */
  async archive(actor: Actor, listingId: string): Promise<ArchiveOutcome> {
    requireRight(actor, 'listings.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx): Promise<ArchiveOutcome> => {
      const row = await lockListing(tx, workspaceId, listingId);
      if (!row) return refuse('NOT_FOUND', 'id', 'Your workspace has no listing with this id.');
      if (row.status === 'PUBLISHING')
        return refuse('PUBLISHING', 'id', 'It is being published: wait until that has ended.');
      if (row.status === 'ARCHIVED') return { listing: row };
      await tx.query(SET_STATUS, [workspaceId, listingId, 'archived', null, null, null]);
      await this.deps.notes.subjectGone(tx, { workspaceId, id: listingId, kind: 'listing' });
      const listing = (await lockListing(tx, workspaceId, listingId))!;
      await this.note(tx, { actor, action: 'listing.archived', listing });
      return { listing };
    });
  }

  private async save(
    tx: Tx,
    row: ListingRow,
    change: { actor: Actor; before: ListingState; state: ListingState; cause: RevisionCause },
  ): Promise<ListingRow> {
    const { actor, before, state, cause } = change;
    const userId = actor.kind === 'user' ? actor.userId : null;
    const written = await writeState(tx, row, { state, cause, userId });
    if (written.isNewRevision) {
      const fields = changesBetween(before, state).map(({ field, locale }) => (locale ? `${field}.${locale}` : field));
      await this.note(tx, { actor, action: 'listing.updated', listing: row, after: { fields, cause } });
    }
    return written.row;
  }

  private async insert(
    tx: Tx,
    workspaceId: string,
    { source, order }: { source: SourceRow; order: DraftOrder },
  ): Promise<ListingRow> {
    const locale = order.locale ?? source.ideaLocale ?? LISTING_LOCALES[0];
    const defaults = await this.deps.defaults.of(tx, workspaceId);
    const content = withDefaults(firstContent(source, locale), { template: source.template, defaults });
    const createdBy = order.createdBy ?? null;
    const { productId, ideaId, trendId } = source;
    const { priceMinor, currency } = firstPrice(source, await this.deps.money.read(tx, workspaceId));
    const values = [
      workspaceId,
      productId,
      ideaId,
      trendId,
      locale,
      JSON.stringify(content),
      priceMinor,
      currency,
      createdBy,
    ];
    const [made] = await tx.query<{ id: string }>(INSERT, values);
    if (!made) return (await tx.query<Row>(BY_PRODUCTS, [workspaceId, [productId]]))[0]!;
    const row = (await tx.query<Row>(BY_IDS, [workspaceId, [made.id]]))[0]!;
    const state = { ...stateOf(row), texts: { [locale]: firstTexts(source, locale) } };
    return (await writeState(tx, row, { state, cause: 'generated', userId: createdBy })).row;
  }

  private note(
    tx: Tx,
    change: { actor: Actor; action: string; listing: ListingRow; after?: Record<string, unknown> },
  ): Promise<void> {
    const { actor, action, listing, after } = change;
    const subject = { kind: 'listing', id: listing.id };
    return this.deps.audit.record(tx, { actor, action, subject, ...(after && { after }) });
  }
}

const currencyUnknown = refuse(
  'CURRENCY_UNKNOWN',
  'currency',
  'Name a currency by its three letters, for example EUR.',
);
const imageUnknown = refuse('IMAGE_UNKNOWN', 'images', 'Choose images of your own workspace.');

/** Keys become signed addresses: one of somebody else's must never get in. */
const ownsImages = (workspaceId: string, { content }: ListingState): boolean =>
  content.images.every(({ key }) => key.startsWith(`workspaces/${workspaceId}/`) && !key.includes('..'));

const conflict = refuse('CONFLICT', 'expectedVersion', 'Somebody saved it meanwhile: compare both and choose.');
