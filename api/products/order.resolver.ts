import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { OrderRow, Production } from '#domain/products/orders/order-statements.js';
import type { OrdersService } from '#domain/products/orders/orders-service.js';
import { Money, moneyOf } from '#schema/base/money.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  Order,
  OrderApproveInput,
  OrderApprovePayload,
  OrderConnection,
  OrderLine,
  OrderProduction,
  OrderProductionSetInput,
  OrderProductionSetPayload,
  OrderShipment,
  OrderWhere,
} from '#schema/products/order.type.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

@ArgsType()
class OrdersArgs extends ForwardPageArgs {
  @Field(() => OrderWhere, { nullable: true, description: 'Which orders; all when absent.' })
  where?: OrderWhere | null;
}

/** Lists of orders, and what sellers do with them. */
@Resolver()
export class OrderListResolver {
  constructor(private readonly service: OrdersService) {}

  @RequireRight('products.read')
  @Query(() => OrderConnection, { description: 'Orders by listings that PODPusher made, newest first.' })
  orders(@Args(() => OrdersArgs) args: OrdersArgs, @Ctx() { actor }: ApiContext): Promise<RowPage<OrderRow>> {
    return this.service.page(
      actor,
      { statuses: args.where?.status ?? undefined, number: args.where?.number ?? undefined },
      readPage(args),
    );
  }

  @RequireRight('products.read')
  @Query(() => OrderProduction, { description: 'How orders get into production.' })
  async orderProduction(@Ctx() { actor }: ApiContext): Promise<`${OrderProduction}`> {
    return (await this.service.production(actor)).toUpperCase() as `${OrderProduction}`;
  }

  @RequireRight('products.write')
  @Mutation(() => OrderApprovePayload, {
    description: 'Sends an order that waits for it to production: that spends money.',
  })
  async orderApprove(
    @Arg('input', () => OrderApproveInput, { description: 'Which.' }) { id }: OrderApproveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<OrderApprovePayload> {
    const outcome = await this.service.approve(actor, rowIdOf('ord', id));
    return isRefused(outcome)
      ? { order: outcome.order ?? null, jobId: null, userErrors: [toTenancyError(outcome)] }
      : { order: outcome.order, jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
  }

  @RequireRight('products.write')
  @Mutation(() => OrderProductionSetPayload, { description: 'Says how orders get into production from now on.' })
  async orderProductionSet(
    @Arg('input', () => OrderProductionSetInput, { description: 'How.' }) { production }: OrderProductionSetInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<OrderProductionSetPayload> {
    await this.service.setProduction(actor, production.toLowerCase() as Production);
    return { production, userErrors: [] };
  }
}

/** The parts of an order. */
@Resolver(() => Order)
export class OrderResolver {
  @FieldResolver(() => ID)
  id(@Root() order: OrderRow): string {
    return formatUuidId('ord', order.id);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What the buyer paid, in the shop’s currency; null where Etsy does not say it for this order, which is a part of a receipt.',
  })
  total(@Root() { totalMinor, currency }: OrderRow): Money | null {
    return totalMinor === null ? null : moneyOf(totalMinor, currency);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What Printify takes, in US dollars; null while it is not known.',
  })
  cost(@Root() { costMinor }: OrderRow): Money | null {
    return costMinor === null ? null : moneyOf(costMinor, 'USD');
  }

  @FieldResolver(() => [OrderLine], { description: 'What of it is ours.' })
  lines(@Root() { lines }: OrderRow): OrderLine[] {
    return lines.map(({ title, sku, quantity, productId }) => ({
      title,
      sku,
      quantity,
      productId: formatUuidId('prd', productId),
    }));
  }

  @FieldResolver(() => [OrderShipment], { description: 'Its parcels.' })
  shipments(@Root() { shipments }: OrderRow): OrderShipment[] {
    return shipments.map(({ carrier, number, url, sentAt }) => ({
      carrier,
      number,
      url,
      sentAt: sentAt === null ? null : new Date(sentAt),
    }));
  }
}
