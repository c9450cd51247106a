import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { BillingReads } from '#domain/billing/billing-reads.js';
import { User } from '#schema/accounts/account.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import {
  type BillingInvoice,
  BillingInvoiceConnection,
  BillingType,
  InvoicePreviewType,
  MemberUsageType,
  OverLimitType,
  Quota,
  UsageLedgerEntry,
  UsageLedgerEntryConnection,
} from '#schema/billing/billing.type.js';
import { ImagePackOffer, PlanOffer } from '#schema/billing/plan.type.js';
import { Public, RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { billingView, invoiceView, ledgerView, PACK_OFFERS, PLAN_OFFERS, previewView } from './billing-views.js';

/** What is offered, and what a workspace has of it. */
@Resolver(() => BillingType)
export class BillingResolver {
  constructor(private readonly reads: BillingReads) {}

  @Public()
  @Directive('@listSize(assumedSize: 4)')
  @Query(() => [PlanOffer], { description: 'The plans with what they allow and cost, from least to most.' })
  plans(): PlanOffer[] {
    return [...PLAN_OFFERS];
  }

  @Public()
  @Directive('@listSize(assumedSize: 2)')
  @Query(() => [ImagePackOffer], { description: 'Images that can be bought on top of the allowance.' })
  imagePacks(): ImagePackOffer[] {
    return [...PACK_OFFERS];
  }

  @RequireRight('billing.read')
  @Query(() => BillingType, {
    nullable: true,
    description: 'Plan and payment of the workspace, for its owners and admins.',
  })
  async billing(@Ctx() { actor }: ApiContext): Promise<BillingType> {
    return billingView(await this.reads.state(actor));
  }

  @RequireRight('quotas.read')
  @Directive('@listSize(assumedSize: 3)')
  @Query(() => [Quota], {
    nullable: true,
    description: 'Units of the month that runs: used, set aside, allowed, and when they are new.',
  })
  quotas(@Ctx() { actor }: ApiContext): Promise<Quota[]> {
    return this.reads.quotas(actor);
  }

  @RequireRight('billing.read')
  @FieldResolver(() => InvoicePreviewType, {
    nullable: true,
    description:
      'The next invoice as Stripe reckons it, up to a minute old; null when none comes or Stripe does not answer.',
  })
  async nextInvoice(@Root() _billing: BillingType, @Ctx() { actor }: ApiContext): Promise<InvoicePreviewType | null> {
    const { subscription } = await this.reads.state(actor);
    const invoice = await this.reads.nextInvoice(actor, subscription);
    return invoice && previewView(invoice);
  }

  @RequireRight('billing.read')
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [OverLimitType], {
    description: 'Of what there is more than the plan allows; none of it is taken away.',
  })
  overLimits(@Root() _billing: BillingType, @Ctx() { actor }: ApiContext): Promise<OverLimitType[]> {
    return this.reads.overLimits(actor);
  }

  @RequireRight('billing.read')
  @FieldResolver(() => BillingInvoiceConnection, { description: 'Invoices, newest first.' })
  async invoices(
    @Root() _billing: BillingType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<BillingInvoice>> {
    return mapPage(await this.reads.invoices(actor, readPage(page)), invoiceView);
  }

  @RequireRight('billing.read')
  @FieldResolver(() => UsageLedgerEntryConnection, { description: 'What happened to units, newest first.' })
  async ledger(
    @Root() _billing: BillingType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<UsageLedgerEntry>> {
    return mapPage(await this.reads.ledger(actor, readPage(page)), ledgerView);
  }

  @RequireRight('billing.read')
  @Directive('@listSize(assumedSize: 50)')
  @FieldResolver(() => [MemberUsageType], { description: "Units that members' jobs used this month, most first." })
  memberUsage(@Root() _billing: BillingType, @Ctx() { actor }: ApiContext): Promise<MemberUsageType[]> {
    return this.reads.memberUsage(actor);
  }
}

/** Whose units they were. */
@Resolver(() => MemberUsageType)
export class MemberUsageResolver {
  @FieldResolver(() => User, { nullable: true })
  user(@Root() { userId }: { userId: string | null }, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return userId === null ? null : loaders.userById.load(userId);
  }
}

/** Who ordered what units were for. */
@Resolver(() => UsageLedgerEntry)
export class UsageLedgerResolver {
  @FieldResolver(() => User, { nullable: true })
  createdBy(
    @Root() { authorId }: { authorId: string | null },
    @Ctx() { loaders }: ApiContext,
  ): Promise<User | null> | null {
    return authorId === null ? null : loaders.userById.load(authorId);
  }
}

function mapPage<Row, View>(page: RowPage<Row>, view: (row: Row) => View): RowPage<View> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: view(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
