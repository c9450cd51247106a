import { hash32 } from '../../world/random.js';
import { etsyBooks } from '../etsy/etsy-listing-records.js';
import { EtsyOrders, PAID_RECEIPT } from '../etsy/etsy-orders.js';
import { type EtsyReceipt, etsyReceipts } from '../etsy/etsy-receipt-records.js';
import type { PrintifyDesk } from './printify-access.js';
import { announce, type Topic } from './printify-events.js';
import { readItems } from './printify-order-rules.js';
import { type Address, type OrderItem, type PrintifyOrder, printifyOrders } from './printify-order-records.js';
import { refused } from './printify-problems.js';
import { hexId } from './printify-records.js';
import type { PrintifyShop } from './printify-shop-records.js';

const STEP = 'printify.order-step';
/** What follows what, each a step of the settings later. */
const NEXT: Readonly<Record<string, Step>> = {
  'sending-to-production': 'in-production',
  'in-production': 'fulfilled',
  fulfilled: 'delivered',
};
type Step = 'send' | 'in-production' | 'fulfilled' | 'delivered';

export interface NewOrder {
  shop: PrintifyShop;
  externalId: string;
  label: string;
  items: readonly OrderItem[];
  shippingMethod: number;
  address: Address;
  orderType: PrintifyOrder['orderType'];
  etsyReceiptId: number | null;
}

/** Orders at Printify and how they go on by themselves. */
export class PrintifyOrders {
  readonly #orders;

  constructor(private readonly desk: PrintifyDesk) {
    this.#orders = printifyOrders(desk.outside.store);
  }

  place({ shop, ...order }: NewOrder): PrintifyOrder {
    const { outside } = this.desk;
    return outside.store.atomic(() => {
      const id = hexId(outside.state.seed, 83, this.#orders.nextNumber(1));
      const placed = this.#orders.put({
        id,
        shopId: shop.shopId,
        accountId: shop.accountId,
        ...order,
        status: 'on-hold',
        shipments: [],
        createdAtMs: this.#nowMs(),
        sentAtMs: null,
        fulfilledAtMs: null,
      });
      this.#announce(placed, 'order:created');
      return placed;
    });
  }

  /** Spends the seller's money: only what waits can be sent. */
  send(order: PrintifyOrder): PrintifyOrder {
    if (order.status !== 'on-hold')
      throw refused(8502, `Order in status ${order.status} cannot be sent to production.`);
    return this.#move(order, { status: 'sending-to-production', sentAtMs: this.#nowMs() }, 'order:sent-to-production');
  }

  cancel(order: PrintifyOrder): PrintifyOrder {
    if (!['on-hold', 'payment-not-received'].includes(order.status)) {
      throw refused(8502, `Order in status ${order.status} cannot be canceled.`);
    }
    return this.#move(order, { status: 'canceled' }, 'order:updated');
  }

  /** Lets orders go on, and takes over what was bought in connected Etsy shops. */
  play(): void {
    this.desk.outside.agenda.on(STEP, ({ orderId, step }: { orderId: string; step: Step }) => () => {
      const order = this.#orders.get(orderId);
      if (order && order.status !== 'canceled') this.#step(order, step);
    });
    this.desk.outside.agenda.on(PAID_RECEIPT, ({ receiptId }: { receiptId: number }) => () => {
      const receipt = etsyReceipts(this.desk.outside.store).get(receiptId);
      if (receipt) this.#takeOver(receipt);
    });
  }

  /** A paid receipt of a listing that Printify made becomes an order here, and goes to production a step later. */
  #takeOver(receipt: EtsyReceipt): void {
    const { outside, books } = this.desk;
    const shop = books.shops.where(({ etsyShopId }) => etsyShopId === receipt.shopId)[0];
    const own = receipt.items.filter(
      ({ listingId }) => etsyBooks(outside.store).listings.get(listingId)?.madeBy === 'printify',
    );
    const known = own.filter(({ sku }) =>
      books.products.all().some(({ variants }) => variants.some((one) => one.sku === sku)),
    );
    if (!shop || known.length === 0) return;
    const address = addressOf(receipt);
    const given = known.map(({ sku, quantity }) => ({ sku, quantity }));
    const order = this.place({
      shop,
      externalId: String(receipt.receiptId),
      label: String(receipt.receiptId),
      items: readItems(given, { desk: this.desk, shop, address }),
      shippingMethod: 1,
      address,
      orderType: 'external',
      etsyReceiptId: receipt.receiptId,
    });
    this.#plan(order, 'send');
  }

  #step(order: PrintifyOrder, step: Step): void {
    switch (step) {
      case 'send':
        if (order.status === 'on-hold') this.send(order);
        return;
      case 'in-production':
        this.#move(order, { status: 'in-production' }, 'order:updated');
        return;
      case 'fulfilled':
        this.#fulfil(order);
        return;
      case 'delivered': {
        const deliveredAtMs = this.#nowMs();
        const shipments = order.shipments.map((shipment) => ({ ...shipment, deliveredAtMs }));
        this.#orders.put({ ...order, shipments });
        this.#announce(order, 'order:shipment:delivered');
      }
    }
  }

  #fulfil(order: PrintifyOrder): void {
    const number = `9400${String(hash32(this.desk.outside.state.seed, 87, Number.parseInt(order.id.slice(0, 7), 16))).padStart(18, '1')}`;
    const url = `${this.desk.outside.origin()}/printify/track/${number}`;
    const shipments = [{ carrier: 'USPS', number, url, deliveredAtMs: null }];
    this.#move(order, { status: 'fulfilled', fulfilledAtMs: this.#nowMs(), shipments }, 'order:shipment:created');
    const { outside } = this.desk;
    const receipt = order.etsyReceiptId === null ? undefined : etsyReceipts(outside.store).get(order.etsyReceiptId);
    if (receipt) new EtsyOrders(outside).ship(receipt, { carrier: 'usps', code: number });
  }

  #move(order: PrintifyOrder, change: Partial<PrintifyOrder>, topic: Topic): PrintifyOrder {
    return this.desk.outside.store.atomic(() => {
      const moved = this.#orders.put({ ...order, ...change });
      this.#announce(moved, topic);
      if (topic !== 'order:updated') this.#announce(moved, 'order:updated');
      const next = NEXT[moved.status];
      if (next) this.#plan(moved, next);
      return moved;
    });
  }

  #plan(order: PrintifyOrder, step: Step): void {
    const { agenda, settings } = this.desk.outside;
    agenda.plan(STEP, { orderId: order.id, step }, settings.values.orderStepMs);
  }

  #announce(order: PrintifyOrder, topic: Topic): void {
    const shop = this.desk.books.shops.get(order.shopId);
    if (!shop) return;
    const data = { shop_id: order.shopId, status: order.status, ...parcelOf(order, topic) };
    announce(this.desk, { shop, topic, resource: { id: order.id, type: 'order', data } });
  }

  #nowMs(): number {
    return this.desk.outside.clock.now().getTime();
  }
}

/** News of parcels carries them. */
function parcelOf({ shipments, items }: PrintifyOrder, topic: Topic): object {
  const [parcel] = shipments;
  if (!parcel || !topic.startsWith('order:shipment')) return {};
  const { carrier, number, url } = parcel;
  return { carrier: { code: carrier, tracking_number: number, tracking_url: url }, skus: items.map(({ sku }) => sku) };
}

function addressOf({ buyer }: EtsyReceipt): Address {
  const [first, ...rest] = buyer.name.split(' ');
  return {
    first_name: first!,
    last_name: rest.join(' ') || first!,
    country: buyer.country,
    region: buyer.state ?? '',
    address1: buyer.firstLine,
    address2: buyer.secondLine ?? '',
    city: buyer.city,
    zip: buyer.zip,
  };
}
