import type { AccountAccess } from '../../connections/account-calls.js';
import { type PrintifyCaller, searchPages } from './printify-caller.js';
import { shopOf } from './printify.gateway.js';
import {
  type PrintifyOrder,
  printifyOrder,
  printifyOrderId,
  printifyOrders,
  printifyShippingCosts,
  type PrintifyWebhook,
  printifyWebhooks,
} from './printify.replies.js';

export interface PrintifyAddress {
  first_name: string;
  last_name: string;
  email?: string;
  phone?: string;
  country: string;
  region: string;
  address1: string;
  address2: string;
  city: string;
  zip: string;
}

export interface PrintifyOrderOrder {
  /** Our name for it: the receipt of Etsy, and which part of it. */
  external_id: string;
  label: string;
  line_items: readonly { product_id: string; variant_id: number; quantity: number }[];
  /** 1: standard. */
  shipping_method: 1;
  /** Etsy mails the buyer; Printify must not too. */
  send_shipping_notification: false;
  address_to: PrintifyAddress;
}

/** Printify API v1: orders and webhooks. Orders cost money once they are sent to production. */
export class PrintifyOrdersGateway {
  constructor(private readonly caller: PrintifyCaller) {}

  /** @throws ProviderFailure, as every method here */
  async createOrder(access: AccountAccess, order: PrintifyOrderOrder): Promise<string> {
    const path = `/shops/${shopOf(access)}/orders.json`;
    const call = { method: 'POST', path, operation: 'order-create', body: order } as const;
    return (await this.caller.read(access, call, printifyOrderId)).id;
  }

  order(access: AccountAccess, orderId: string): Promise<PrintifyOrder> {
    const path = orderPath(access, orderId);
    return this.caller.read(access, { method: 'GET', path, operation: 'order' }, printifyOrder);
  }

  /** By our name for it, among those that are not older; pages hold ten at most. */
  findOrder(access: AccountAccess, externalId: string, notBefore: Date): Promise<PrintifyOrder | undefined> {
    const path = `/shops/${shopOf(access)}/orders.json`;
    return searchPages(
      (page) =>
        this.caller.read(
          access,
          { method: 'GET', path, operation: 'orders', query: { limit: '10', page: String(page) } },
          printifyOrders,
        ),
      {
        found: (order) => (isNamed(order, externalId) ? order : undefined),
        madeAt: (order) => order.created_at,
        notBefore,
      },
    );
  }

  /** Charges the merchant. */
  async sendToProduction(access: AccountAccess, orderId: string): Promise<void> {
    const path = orderPath(access, orderId, '/send_to_production');
    await this.caller.send(access, { method: 'POST', path, operation: 'order-produce', body: {} });
  }

  /** Only before production. */
  async cancelOrder(access: AccountAccess, orderId: string): Promise<void> {
    const path = orderPath(access, orderId, '/cancel');
    await this.caller.send(access, { method: 'POST', path, operation: 'order-cancel', body: {} });
  }

  /** What shipping would cost, by method, in cents. */
  shippingCosts(
    access: AccountAccess,
    order: Pick<PrintifyOrderOrder, 'line_items' | 'address_to'>,
  ): Promise<Record<string, number>> {
    const path = `/shops/${shopOf(access)}/orders/shipping.json`;
    const call = { method: 'POST', path, operation: 'order-shipping', body: order, isSafeToRepeat: true } as const;
    return this.caller.read(access, call, printifyShippingCosts);
  }

  webhooks(access: AccountAccess): Promise<PrintifyWebhook[]> {
    const path = `/shops/${shopOf(access)}/webhooks.json`;
    return this.caller.read(access, { method: 'GET', path, operation: 'webhooks' }, printifyWebhooks);
  }

  async createWebhook(access: AccountAccess, webhook: { topic: string; url: string; secret: string }): Promise<void> {
    const path = `/shops/${shopOf(access)}/webhooks.json`;
    await this.caller.send(access, { method: 'POST', path, operation: 'webhook-create', body: webhook });
  }
}

function isNamed({ external_id: given, metadata }: PrintifyOrder, externalId: string): boolean {
  return given === externalId || metadata?.shop_order_id === externalId;
}

function orderPath(access: AccountAccess, orderId: string, action = ''): string {
  return `/shops/${shopOf(access)}/orders/${encodeURIComponent(orderId)}${action}.json`;
}
