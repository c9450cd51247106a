import { hexId } from '../printify/printify-records.js';
import type { Outside } from '../provider.js';
import { sendWebhook } from '../webhook-sender.js';
import { etsyBooks, type EtsyListing, type InventoryProduct } from './etsy-listing-records.js';
import { EtsyListings } from './etsy-listings.js';
import { refused } from './etsy-problems.js';
import {
  type Buyer,
  etsyEndpoints,
  type EtsyReceipt,
  etsyReceipts,
  type ReceiptEvent,
  type ReceiptItem,
  type Shipment,
} from './etsy-receipt-records.js';

const FIRST_RECEIPT = 3_100_000_001;
const FIRST_TRANSACTION = 4_200_000_001;
/** Of the price, that Etsy keeps. */
const TRANSACTION_FEE = 0.065;
const DELIVERY = 'etsy.delivery';
/** Who makes the goods may want to know of a paid receipt. */
export const PAID_RECEIPT = 'etsy.paid-receipt';
/** Parcels take so many steps of an order. */
const DELIVERY_STEPS = 3;

export interface Purchase {
  listingId: number;
  /** Which variation; the first that can be bought when absent. */
  sku?: string | undefined;
  quantity: number;
  buyer: Buyer;
  isPaid: boolean;
}

/** Orders of buyers: what a stand-in must play itself, because no API makes them. */
export class EtsyOrders {
  readonly #receipts;

  constructor(private readonly outside: Outside) {
    this.#receipts = etsyReceipts(outside.store);
  }

  /** A buyer orders. @throws ProviderProblem for what cannot be bought. */
  buy({ listingId, sku, quantity, buyer, isPaid }: Purchase): EtsyReceipt {
    const { store } = this.outside;
    const books = etsyBooks(store);
    const listing = books.listings.get(listingId);
    if (listing?.state !== 'active') throw refused(404, `Listing ${listingId} is not for sale`);
    const product = wanted(listing, sku, quantity);
    return store.atomic(() => {
      new EtsyListings(this.outside, books).takeStock(listing, product, quantity);
      const receiptId = this.#receipts.nextNumber(FIRST_RECEIPT);
      const nowMs = this.#nowMs();
      const profile = books.shippingProfiles.get(listing.fields.shipping_profile_id ?? 0);
      const receipt = this.#receipts.put({
        id: String(receiptId),
        receiptId,
        shopId: listing.shopId,
        sellerUserId: listing.userId,
        buyerUserId: 880_000_000 + (receiptId % 1_000_000),
        buyer,
        items: [this.#item(listing, product, quantity)],
        shippingCost: (profile?.primaryCost ?? 0) + (profile?.secondaryCost ?? 0) * (quantity - 1),
        createdAtMs: nowMs,
        updatedAtMs: nowMs,
        paidAtMs: null,
        shippedAtMs: null,
        deliveredAtMs: null,
        canceledAtMs: null,
        shipments: [],
      });
      return isPaid ? this.pay(receipt) : receipt;
    });
  }

  pay(receipt: EtsyReceipt): EtsyReceipt {
    if (receipt.paidAtMs !== null || receipt.canceledAtMs !== null) return receipt;
    return this.outside.store.atomic(() => this.#takePayment(receipt));
  }

  #takePayment(receipt: EtsyReceipt): EtsyReceipt {
    const books = etsyBooks(this.outside.store);
    for (const { listingId, price, quantity } of receipt.items) {
      const fee = { shopId: receipt.shopId, listingId, kind: 'transaction' as const, atMs: this.#nowMs() };
      books.fees.put({
        id: String(books.fees.nextNumber(1)),
        ...fee,
        amount: Math.round(price * quantity * TRANSACTION_FEE),
      });
    }
    this.outside.agenda.plan(PAID_RECEIPT, { receiptId: receipt.receiptId }, 0);
    return this.#change(receipt, { paidAtMs: this.#nowMs() }, 'order.paid');
  }

  cancel(receipt: EtsyReceipt): EtsyReceipt {
    if (receipt.canceledAtMs !== null || receipt.shippedAtMs !== null) return receipt;
    return this.#change(receipt, { canceledAtMs: this.#nowMs() }, 'order.canceled');
  }

  /** A parcel is on its way; the buyer gets a mail each time. */
  ship(receipt: EtsyReceipt, { carrier, code }: Pick<Shipment, 'carrier' | 'code'>): EtsyReceipt {
    const atMs = this.#nowMs();
    const shipment = { id: receipt.receiptId * 10 + receipt.shipments.length, carrier, code, atMs };
    const shipments = [...receipt.shipments, shipment];
    if (receipt.shippedAtMs !== null) return this.#change(receipt, { shipments }, null);
    const { agenda, settings } = this.outside;
    agenda.plan(DELIVERY, { receiptId: receipt.receiptId }, DELIVERY_STEPS * settings.values.orderStepMs);
    return this.#change(receipt, { shipments, shippedAtMs: atMs }, 'order.shipped');
  }

  deliver(receipt: EtsyReceipt): EtsyReceipt {
    if (receipt.deliveredAtMs !== null) return receipt;
    return this.#change(receipt, { deliveredAtMs: this.#nowMs() }, 'order.delivered');
  }

  /** Lets parcels arrive in time. */
  playDeliveries(): void {
    this.outside.agenda.on(DELIVERY, ({ receiptId }: { receiptId: number }) => () => {
      const receipt = this.#receipts.get(receiptId);
      if (receipt) this.deliver(receipt);
    });
  }

  #item(listing: EtsyListing, product: InventoryProduct, quantity: number): ReceiptItem {
    const { sku, price, product_id: productId } = product;
    return {
      transactionId: this.outside.store.table('etsy.transactions').nextNumber(FIRST_TRANSACTION),
      listingId: listing.listingId,
      productId,
      sku,
      title: listing.fields.title,
      quantity,
      price,
      variations: product.property_values.map((value) => ({
        propertyId: value.property_id,
        valueId: value.value_ids[0]!,
        name: value.property_name,
        value: value.values[0]!,
      })),
      imageId: listing.imageIds[0] ?? null,
    };
  }

  #change(receipt: EtsyReceipt, change: Partial<EtsyReceipt>, event: ReceiptEvent | null): EtsyReceipt {
    return this.outside.store.atomic(() => {
      if (event !== null) this.#report(receipt, event);
      return this.#receipts.put({ ...receipt, ...change, updatedAtMs: this.#nowMs() });
    });
  }

  /** To every address that the application gave for this event. */
  #report({ shopId, receiptId }: EtsyReceipt, event: ReceiptEvent): void {
    const { store, state, origin } = this.outside;
    const resource = `${origin()}/etsy/v3/application/shops/${shopId}/receipts/${receiptId}`;
    const body = JSON.stringify({ event_type: event, resource_url: resource, shop_id: shopId });
    for (const { id, url, secret, events } of etsyEndpoints(store).all()) {
      if (!events.includes(event)) continue;
      const number = store.table('etsy.events').nextNumber(1);
      sendWebhook(this.outside, {
        provider: 'etsy',
        owner: id,
        url,
        secret,
        body,
        eventId: `msg_${hexId(state.seed, 86, number)}`,
      });
    }
  }

  #nowMs(): number {
    return this.outside.clock.now().getTime();
  }
}

function wanted({ inventory, listingId }: EtsyListing, sku: string | undefined, quantity: number): InventoryProduct {
  const onSale = inventory.products.filter(
    ({ is_enabled: isEnabled, quantity: left }) => isEnabled && left >= quantity,
  );
  const found = sku === undefined ? onSale[0] : onSale.find((product) => product.sku === sku);
  if (!found) throw refused(400, `Listing ${listingId} has no such variation left`);
  return found;
}
