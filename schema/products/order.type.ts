import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { ProductProblem } from './product.type.js';

export enum OrderStatusEnum {
  RECEIVED = 'RECEIVED',
  REVIEW = 'REVIEW',
  APPROVED = 'APPROVED',
  PRODUCTION = 'PRODUCTION',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(OrderStatusEnum, {
  name: 'OrderStatus',
  description: 'How an order stands.',
  valuesConfig: {
    RECEIVED: { description: 'Paid at Etsy; on its way to Printify.' },
    REVIEW: { description: 'It stands at Printify and waits for somebody to send it to production.' },
    APPROVED: { description: 'It is to be produced, and Printify has not begun.' },
    PRODUCTION: { description: 'It is being made.' },
    SHIPPED: { description: 'All or a part of it is on its way.' },
    DELIVERED: { description: 'It has arrived.' },
    CANCELLED: { description: 'It was called off.' },
    FAILED: { description: 'It cannot go on by itself; `problem` says what to do.' },
  },
});

export enum OrderProduction {
  AUTO = 'AUTO',
  REVIEW = 'REVIEW',
}
registerEnumType(OrderProduction, {
  name: 'OrderProduction',
  description: 'How orders get into production, which spends money.',
  valuesConfig: {
    AUTO: { description: 'At once.' },
    REVIEW: { description: 'When somebody approves each.' },
  },
});

/** What was bought. */
@ObjectType('OrderLine', { description: 'A line of an order.', simpleResolvers: true })
export class OrderLine {
  @Field(() => String, { description: 'As the listing calls it.' })
  title: string;

  @Field(() => String, { description: 'Our stock-keeping unit; empty when Etsy does not say.' })
  sku: string;

  @Field(() => Int, { description: 'How many.' })
  quantity: number;

  @Field(() => ID, { description: 'The product, `prd_…`.' })
  productId: string;
}

/** A parcel. */
@ObjectType('OrderShipment', { description: 'A parcel of an order.', simpleResolvers: true })
export class OrderShipment {
  @Field(() => String, { description: 'Who carries it.' })
  carrier: string;

  @Field(() => String, { description: 'Its tracking number.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'Where it can be followed.' })
  url: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When Etsy told the buyer of it; null while it has not.' })
  sentAt: Date | null;
}

/** The promise of an order. Money, lines and parcels are field resolvers in api/products. */
@ObjectType('Order', {
  implements: Node,
  description: 'What a buyer ordered by a listing that PODPusher made. Buyers’ addresses are not kept.',
  simpleResolvers: true,
})
export class Order implements Node {
  @Field(() => ID, { description: 'Opaque id, `ord_…`.' })
  id: string;

  @Field(() => OrderStatusEnum, { description: 'How it stands.' })
  status: `${OrderStatusEnum}`;

  @Field(() => String, { description: 'Etsy’s id of the receipt. One with goods of two Printify shops is two orders.' })
  etsyReceiptId: string;

  @Field(() => String, { description: 'How it stands at Etsy, in its words.' })
  etsyStatus: string;

  @Field(() => String, { nullable: true, description: 'Printify’s id of its order; null while it has none.' })
  printifyOrderId: string | null;

  @Field(() => String, { description: 'How it stands at Printify, in its words; empty while it is not there.' })
  printifyStatus: string;

  @Field(() => String, { nullable: true, description: 'Where it goes, ISO 3166.' })
  country: string | null;

  @Field(() => ProductProblem, { nullable: true, description: 'What went wrong last; null when nothing did.' })
  problem: ProductProblem | null;

  @Field(() => DateTime, { description: 'When the buyer ordered.' })
  boughtAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When somebody approved it.' })
  approvedAt: Date | null;

  @Field(() => Int, { description: 'Counts its changes.' })
  version: number;
}

export const OrderConnection = connectionOf('Order', Order, { one: 'an order', many: 'orders, newest first' });

/** Which orders. */
@InputType('OrderWhere', { description: 'Which orders.' })
export class OrderWhere {
  @Field(() => [OrderStatusEnum], { nullable: true, description: 'With one of these statuses; all when absent.' })
  status?: `${OrderStatusEnum}`[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Etsy’s receipt number, whole or its beginning; signs that are no digits do not count.',
  })
  number?: string | null;
}

export const OrderApproveError = userErrorOf('OrderApprove', 'Why it was not sent to production.', {
  NOT_FOUND: 'Your workspace has no order with this id.',
  CONFLICT: 'It does not wait for anybody.',
});

/** Which order. */
@InputType('OrderApproveInput', { description: 'Which order is sent to production.' })
export class OrderApproveInput {
  @Field(() => ID, { description: 'The order, `ord_…`.' })
  id: string;
}

/** Answer of orderApprove. */
@ObjectType('OrderApprovePayload', { description: 'Answer of `orderApprove`.', simpleResolvers: true })
export class OrderApprovePayload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now.' })
  order: Order | null;

  @Field(() => ID, { nullable: true, description: 'The job that does it, `job_…`.' })
  jobId: string | null;

  @Field(() => [OrderApproveError], { description: 'Empty when it goes to production.' })
  userErrors: InstanceType<typeof OrderApproveError>[];
}

export const OrderProductionSetError = userErrorOf('OrderProductionSet', 'Why the setting stayed.', {
  CONFLICT: 'Somebody changed it at the same time.',
});

/** How orders get into production. */
@InputType('OrderProductionSetInput', { description: 'How orders get into production from now on.' })
export class OrderProductionSetInput {
  @Field(() => OrderProduction, { description: 'At once, or after review.' })
  production: `${OrderProduction}`;
}

/** Answer of orderProductionSet. */
@ObjectType('OrderProductionSetPayload', { description: 'Answer of `orderProductionSet`.', simpleResolvers: true })
export class OrderProductionSetPayload {
  @Field(() => OrderProduction, { description: 'As it is now.' })
  production: `${OrderProduction}`;

  @Field(() => [OrderProductionSetError], { description: 'Empty when it was set.' })
  userErrors: InstanceType<typeof OrderProductionSetError>[];
}
