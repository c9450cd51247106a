import DataLoader from 'dataloader';
import type { ShopMoney } from '#domain/listings/shop-money.js';
import type { Actor } from '#domain/accounts/actor.js';
import type { UserRow } from '#domain/accounts/accounts-service.js';
import type { ApiKeyRow } from '#domain/accounts/api-key-statements.js';
import type { AuditLabel, AuditRow } from '#domain/accounts/audit-log.js';
import type { InvitationRow } from '#domain/accounts/invitation-statements.js';
import type { MemberRow } from '#domain/accounts/members.js';
import { hasRight } from '#domain/accounts/permissions.js';
import type { WorkspaceRow } from '#domain/accounts/workspaces.js';
import { createIdeaLoaders, type IdeaLoaders } from './ideas/idea.loaders.js';
import { createProductLoaders, type ProductLoaders } from './products/product.loaders.js';
import type { ConnectionRow } from '#domain/connections/connection-statements.js';
import type { Domain } from '#domain/create-domain.js';
import type { ListingRow, ProductRow } from '#domain/listings/listing-statements.js';
import type { RevisionRow } from '#domain/listings/revision-statements.js';
import { signalHour, type SignalRow } from '#domain/signals/signal-queries.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import type { SignalKey } from '#schema/base/public-id.js';
import { byKey, inOrder } from './by-key.js';
import { createDesignLoaders, type DesignLoaders } from './designs/design.loaders.js';
import { createPipelineLoaders, type PipelineLoaders } from './pipeline-board/pipeline.loaders.js';
import { type BillingLoaders, createBillingLoaders } from './billing/billing.loaders.js';
import { createReadingLoaders, type ReadingLoaders } from './trends/trend-reading.loaders.js';
import { createSignalPageLoader, type SignalPageLoader } from './signals/signal-page.loaders.js';

/** Everything a resolver fetches by key. One set a request, and one an event on streams: nothing is shared between callers. */
export interface Loaders
  extends ReadingLoaders, IdeaLoaders, PipelineLoaders, ProductLoaders, DesignLoaders, BillingLoaders {
  readonly trendById: DataLoader<string, TrendRow | null>;
  readonly trendByKeywordId: DataLoader<number, TrendRow | null>;
  /** By keyword in normal form. */
  readonly trendByKeyword: DataLoader<string, TrendRow | null>;
  readonly signalByKey: DataLoader<SignalRow, SignalRow | null, string>;
  readonly signalByPublicKey: DataLoader<SignalKey, SignalRow | null, string>;
  readonly signalPages: SignalPageLoader;
  readonly userById: DataLoader<string, UserRow | null>;
  readonly workspaceById: DataLoader<string, WorkspaceRow | null>;
  readonly memberById: DataLoader<string, MemberRow | null>;
  readonly invitationById: DataLoader<string, InvitationRow | null>;
  readonly connectionById: DataLoader<string, ConnectionRow | null>;
  readonly apiKeyById: DataLoader<string, ApiKeyRow | null>;
  readonly auditEntryById: DataLoader<string, AuditRow | null>;
  readonly listingById: DataLoader<string, ListingRow | null>;
  readonly listingRevisionById: DataLoader<string, RevisionRow | null>;
  /** The listing of a product. */
  readonly listingByProductId: DataLoader<string, ListingRow | null>;
  /** The product of a listing, as listings look at it. */
  readonly listingProductById: DataLoader<string, ProductRow | null>;
  /** What the shop sells in and what currencies are worth: the same for all listings of an answer. */
  readonly shopMoneyByWorkspace: DataLoader<string, ShopMoney>;
  /** Who a line of the audit log tells of, by the id of a person or key. */
  readonly auditLabelById: DataLoader<string, AuditLabel | null>;
}

export function createLoaders(domain: Domain, actor: Actor): Loaders {
  const { trendQueries, signalQueries } = domain;
  const signalByPublicKey = new DataLoader<SignalKey, SignalRow | null, string>(
    async (keys) =>
      inOrder(keys, await signalQueries.byKeys(keys), { of: nameOfKey, row: (row) => nameOfKey(keyOf(row)) }),
    { cacheKeyFn: nameOfKey },
  );
  return {
    ...createReadingLoaders(domain.readings),
    trendById: byKey(
      (ids) => trendQueries.byIds(ids),
      (row) => row.id,
    ),
    trendByKeywordId: byKey(
      (ids) => trendQueries.byKeywordIds(ids),
      (row) => row.keywordId,
    ),
    trendByKeyword: byKey(
      (keywords) => trendQueries.byKeywords(keywords),
      (row) => row.keyword,
    ),
    signalByPublicKey,
    signalByKey: new DataLoader((rows) => signalByPublicKey.loadMany(rows.map(keyOf)), {
      cacheKeyFn: (row) => nameOfKey(keyOf(row)),
    }),
    signalPages: createSignalPageLoader(signalQueries),
    ...createAccountLoaders(domain, actor),
    ...createPipelineLoaders(domain, actor),
    ...createIdeaLoaders(domain.ideas, actor),
    ...createProductLoaders(domain.products, actor),
    ...createListingLoaders(domain, actor),
    ...createDesignLoaders(domain.designs, actor),
    ...createBillingLoaders(domain.billing.reads, actor),
  };
}

/** Rows of the actor's workspace, by the same services and rights as their lists: who may not read the list finds nothing. */
function createAccountLoaders(domain: Domain, actor: Actor) {
  const { accounts, members, invitations, apiKeys, audit } = domain;
  const idOf = ({ id }: { id: string }) => id;
  const self = actor.kind === 'user' ? actor.userId : undefined;
  const seesColleagues = hasRight(actor, 'members.read');
  return {
    userById: byKey((ids) => accounts.usersByIds(actor, seesColleagues ? ids : ids.filter((id) => id === self)), idOf),
    workspaceById: byKey(
      async (ids) => (hasRight(actor, 'workspace.read') ? accounts.workspacesByIds(actor, ids) : []),
      idOf,
    ),
    memberById: byKey((ids) => members.byIds(actor, ids), idOf),
    invitationById: byKey((ids) => invitations.byIds(actor, ids), idOf),
    connectionById: byKey((ids) => domain.connections.connections.byIds(actor, ids), idOf),
    apiKeyById: byKey((ids) => apiKeys.byIds(actor, ids), idOf),
    auditEntryById: byKey((ids) => audit.byIds(actor, ids), idOf),
    auditLabelById: byKey((ids) => audit.labels(actor, ids), idOf),
  } satisfies Partial<Record<keyof Loaders, DataLoader<string, object | null>>>;
}

function createListingLoaders({ listings }: Domain, actor: Actor) {
  const idOf = ({ id }: { id: string }) => id;
  return {
    listingById: byKey((ids) => listings.reader.byIds(actor, ids), idOf),
    listingByProductId: byKey(
      (ids) => listings.reader.ofProducts(actor, ids),
      ({ productId }) => productId ?? '',
    ),
    listingRevisionById: byKey((ids) => listings.revisions.byIds(actor, ids), idOf),
    listingProductById: byKey((ids) => listings.reader.products(actor, ids), idOf),
    shopMoneyByWorkspace: new DataLoader<string, ShopMoney>((ids) =>
      Promise.all(ids.map((id) => listings.money.of(id))),
    ),
  } satisfies Partial<Record<keyof Loaders, DataLoader<string, ShopMoney> | DataLoader<string, object | null>>>;
}

function keyOf(row: SignalRow): SignalKey {
  return { keywordId: row.keywordId, hour: signalHour(row.observedAt), signalId: row.signalId };
}

function nameOfKey({ keywordId, hour, signalId }: SignalKey): string {
  return `${keywordId}:${hour}:${signalId}`;
}
