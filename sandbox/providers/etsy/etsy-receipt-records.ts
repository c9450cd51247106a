import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';

export interface Buyer {
  readonly name: string;
  readonly firstLine: string;
  readonly secondLine: string | null;
  readonly city: string;
  readonly state: string | null;
  readonly zip: string;
  readonly country: string;
}

export interface ReceiptItem {
  readonly transactionId: number;
  readonly listingId: number;
  readonly productId: number;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  /** Minor units, of one. */
  readonly price: number;
  readonly variations: readonly {
    readonly propertyId: number;
    readonly valueId: number;
    readonly name: string;
    readonly value: string;
  }[];
  readonly imageId: number | null;
}

export interface Shipment {
  readonly id: number;
  readonly carrier: string;
  readonly code: string;
  readonly atMs: number;
}

/** What a buyer ordered in a shop. */
export interface EtsyReceipt extends StoredRecord {
  readonly receiptId: number;
  readonly shopId: number;
  readonly sellerUserId: number;
  readonly buyerUserId: number;
  readonly buyer: Buyer;
  readonly items: readonly ReceiptItem[];
  /** Minor units. */
  readonly shippingCost: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly paidAtMs: number | null;
  readonly shippedAtMs: number | null;
  readonly deliveredAtMs: number | null;
  readonly canceledAtMs: number | null;
  /** Each sends a mail to the buyer: what was posted twice is here twice. */
  readonly shipments: readonly Shipment[];
}

export const RECEIPT_EVENTS = ['order.paid', 'order.canceled', 'order.shipped', 'order.delivered'] as const;
export type ReceiptEvent = (typeof RECEIPT_EVENTS)[number];

/** Where Etsy reports what happens to orders; made in its portal, not by the API. */
export interface EtsyEndpoint extends StoredRecord {
  readonly url: string;
  /** `whsec_` and 32 bytes as base64. */
  readonly secret: string;
  readonly events: readonly ReceiptEvent[];
}

export function etsyReceipts(store: RecordStore): RecordTable<EtsyReceipt> {
  return store.table('etsy.receipts');
}

export function etsyEndpoints(store: RecordStore): RecordTable<EtsyEndpoint> {
  return store.table('etsy.endpoints');
}
