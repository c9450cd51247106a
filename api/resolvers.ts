import { BillingCommandsResolver } from './billing/billing-commands.resolver.js';
import { BillingEventsResolver } from './billing/billing-events.resolver.js';
import { BillingResolver, MemberUsageResolver, UsageLedgerResolver } from './billing/billing.resolver.js';
import type { NonEmptyArray } from 'type-graphql';
import type { Domain } from '#domain/create-domain.js';
import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { SignalIds } from '#schema/base/public-id.js';
import { AccountResolver } from './accounts/account.resolver.js';
import { CostOfResolver } from './accounts/cost-of.resolver.js';
import { ApiKeyResolver, WorkspaceApiKeysResolver } from './accounts/api-key.resolver.js';
import { AuditEntryResolver, WorkspaceAuditResolver } from './accounts/audit-entry.resolver.js';
import {
  InvitationAcceptanceResolver,
  InvitationResolver,
  WorkspaceInvitationsResolver,
} from './accounts/invitation.resolver.js';
import { MemberResolver, WorkspaceMembersResolver } from './accounts/member.resolver.js';
import { PasswordResolver } from './accounts/password.resolver.js';
import { RateLimitResolver } from './accounts/rate-limit.resolver.js';
import { SessionListResolver, SessionResolver } from './accounts/session.resolver.js';
import { SignUpResolver } from './accounts/sign-up.resolver.js';
import { TwoFactorResolver } from './accounts/two-factor.resolver.js';
import { RequestLogEntryResolver, WorkspaceUsageResolver } from './accounts/usage.resolver.js';
import { UserResolver } from './accounts/user.resolver.js';
import { ViewerResolver } from './accounts/viewer.resolver.js';
import { WorkspaceResolver } from './accounts/workspace.resolver.js';
import { ConnectionResolver } from './connections/connection.resolver.js';
import { CurrencyRateResolver } from './listings/currency-rate.resolver.js';
import { ListingChangesResolver, ListingRevisionResolver } from './listings/listing-changes.resolver.js';
import { EtsyShopResolver, ListingPublishingResolver } from './listings/listing-publishing.resolver.js';
import { ListingQueriesResolver, ListingResolver } from './listings/listing.resolver.js';
import { ProductListingResolver } from './listings/product-listing.resolver.js';
import { DesignMutationsResolver } from './designs/design-mutations.resolver.js';
import { DesignUploadResolver } from './designs/design-upload.resolver.js';
import { DesignCheckResolver, DesignListResolver, DesignResolver } from './designs/design.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { BrandProfileResolver } from './ideas/brand-profile.resolver.js';
import { IdeaMutationsResolver } from './ideas/idea-mutations.resolver.js';
import { IdeaListResolver, IdeaResolver } from './ideas/idea.resolver.js';
import { OrderListResolver, OrderResolver } from './products/order.resolver.js';
import { ProductMutationsResolver } from './products/product-mutations.resolver.js';
import { ProductTemplateResolver } from './products/product-template.resolver.js';
import { ProductListResolver, ProductResolver, ProductVariantResolver } from './products/product.resolver.js';
import { ScreeningResolver } from './screening/screening.resolver.js';
import { CapabilityResolver } from './settings/capability.resolver.js';
import { CardResolver } from './pipeline-board/card.resolver.js';
import { RunResolver } from './pipeline-board/run.resolver.js';
import { ScheduleResolver } from './pipeline-board/schedule.resolver.js';
import { JobEventsResolver } from './pipeline-board/job-events.resolver.js';
import { JobResolver } from './pipeline-board/job.resolver.js';
import { SignalResolver } from './signals/signal.resolver.js';
import { SignalsRecordResolver } from './signals/signals-record.resolver.js';
import { SourceResolver } from './signals/source.resolver.js';
import { TrendSignalsResolver } from './signals/trend-signals.resolver.js';
import { TrendListResolver } from './trends/trend-list.resolver.js';
import { TrendTicksResolver } from './trends/trend-ticks.resolver.js';
import { TrendResolver } from './trends/trend.resolver.js';
import { TrendsRefreshResolver } from './trends/trends-refresh.resolver.js';

type ResolverClass = abstract new (...args: never[]) => object;

/** The table of contents of the API. No globs: what is not listed here does not exist. */
export const resolverClasses: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  ViewerResolver,
  UserResolver,
  WorkspaceResolver,
  MemberResolver,
  WorkspaceMembersResolver,
  InvitationResolver,
  InvitationAcceptanceResolver,
  WorkspaceInvitationsResolver,
  ApiKeyResolver,
  WorkspaceApiKeysResolver,
  AuditEntryResolver,
  WorkspaceAuditResolver,
  SignUpResolver,
  AccountResolver,
  SessionResolver,
  SessionListResolver,
  PasswordResolver,
  TwoFactorResolver,
  RateLimitResolver,
  CostOfResolver,
  WorkspaceUsageResolver,
  RequestLogEntryResolver,
  TrendListResolver,
  TrendResolver,
  TrendTicksResolver,
  TrendsRefreshResolver,
  SignalResolver,
  SignalsRecordResolver,
  TrendSignalsResolver,
  SourceResolver,
  DesignListResolver,
  DesignResolver,
  DesignCheckResolver,
  DesignMutationsResolver,
  DesignUploadResolver,
  CapabilityResolver,
  ConnectionResolver,
  JobResolver,
  JobEventsResolver,
  IdeaResolver,
  IdeaListResolver,
  IdeaMutationsResolver,
  BrandProfileResolver,
  ScreeningResolver,
  RunResolver,
  CardResolver,
  ScheduleResolver,
  ProductListResolver,
  ProductResolver,
  ProductVariantResolver,
  ProductTemplateResolver,
  ProductMutationsResolver,
  OrderListResolver,
  OrderResolver,
  ListingResolver,
  ListingQueriesResolver,
  ListingChangesResolver,
  ListingRevisionResolver,
  ProductListingResolver,
  ListingPublishingResolver,
  CurrencyRateResolver,
  EtsyShopResolver,
  BillingResolver,
  MemberUsageResolver,
  UsageLedgerResolver,
  BillingCommandsResolver,
  BillingEventsResolver,
];

/** Instances by their class. */
export type Resolvers = ReadonlyMap<unknown, object>;

export interface ResolverDeps {
  config: Config;
  clock: Clock;
  signalIds: SignalIds;
}

/** One instance of each, over the domain. */
export function createResolvers(domain: Domain, deps: ResolverDeps): Resolvers {
  const instances = [
    new NodeResolver(deps.signalIds),
    ...accountResolvers(domain),
    ...trendResolvers(domain, deps),
    ...studioResolvers(domain, deps),
    ...sellingResolvers(domain),
  ];
  return new Map(instances.map((instance) => [instance.constructor, instance]));
}

function accountResolvers(domain: Domain): object[] {
  const { accounts, identity, collectors } = domain;
  return [
    new ViewerResolver(accounts, collectors),
    new UserResolver(identity),
    new WorkspaceResolver(domain.workspaces, domain.personalData),
    new MemberResolver(domain.members),
    new WorkspaceMembersResolver(domain.members),
    new InvitationResolver(domain.invitations),
    new InvitationAcceptanceResolver(domain.invitationAcceptance),
    new WorkspaceInvitationsResolver(domain.invitations),
    new ApiKeyResolver(domain.apiKeys),
    new WorkspaceApiKeysResolver(domain.apiKeys),
    new AuditEntryResolver(),
    new WorkspaceAuditResolver(domain.audit),
    new SignUpResolver(identity.signUps, accounts),
    new AccountResolver(accounts, domain.accountClosing),
    new SessionResolver(identity.signIn, accounts),
    new SessionListResolver(),
    new PasswordResolver(identity.passwords),
    new TwoFactorResolver(identity.twoFactor, accounts),
    new RateLimitResolver(),
    new CostOfResolver(),
    new WorkspaceUsageResolver(domain.usage),
    new RequestLogEntryResolver(),
  ];
}

function trendResolvers(
  { collectors, idempotency, signals, trendList }: Domain,
  { clock, signalIds }: ResolverDeps,
): object[] {
  return [
    new TrendListResolver(trendList),
    new TrendResolver(clock),
    new TrendTicksResolver(),
    new TrendsRefreshResolver(collectors),
    new SignalResolver(signalIds),
    new SignalsRecordResolver(signals, idempotency),
    new TrendSignalsResolver(),
    new SourceResolver(collectors),
  ];
}

function studioResolvers(domain: Domain, { config, clock }: ResolverDeps): object[] {
  return [
    new DesignListResolver(domain.designs.designs),
    new DesignResolver(domain.fileLinks),
    new DesignCheckResolver(),
    new DesignMutationsResolver(domain.designs.designs, domain.designs.designReviews),
    new DesignUploadResolver(domain.designs.designUploads),
    new CapabilityResolver(config),
    new ConnectionResolver({ ...domain.connections, clock }),
    new JobResolver(domain.jobDesk, clock),
    new JobEventsResolver(),
    new IdeaResolver(),
    new IdeaListResolver(domain.ideas.ideas, domain.ideas.writing, clock),
    new IdeaMutationsResolver(domain.ideas.ideas, domain.ideas.choices),
    new BrandProfileResolver(domain.ideas.brandProfiles),
    new ScreeningResolver(domain.screening),
    new RunResolver(domain.runDesk),
    new CardResolver(domain.cardDesk, domain.fileLinks),
    new ScheduleResolver(domain.scheduleDesk),
  ];
}

function sellingResolvers(domain: Domain): object[] {
  return [
    new ProductListResolver(domain.products.productQueries),
    new ProductResolver(domain.fileLinks),
    new ProductVariantResolver(),
    new ProductTemplateResolver(domain.products.offers, domain.products.previews),
    new ProductMutationsResolver(domain.products.products, domain.products.productChanges),
    new OrderListResolver(domain.products.orders),
    new OrderResolver(),
    new ListingResolver(domain.listings, (key) => domain.fileLinks.urlOf(key)),
    new ListingQueriesResolver(domain.listings),
    new ListingChangesResolver(domain.listings),
    new ListingRevisionResolver(),
    new ProductListingResolver(),
    new ListingPublishingResolver(domain.listings),
    new CurrencyRateResolver(domain.listings),
    new EtsyShopResolver(domain.listings),
    new BillingResolver(domain.billing.reads),
    new MemberUsageResolver(),
    new UsageLedgerResolver(),
    new BillingCommandsResolver(domain.billing.commands, domain.billing.purchases),
    new BillingEventsResolver(),
  ];
}
