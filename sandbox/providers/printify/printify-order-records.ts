import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';

export interface Address {
  readonly first_name: string;
  readonly last_name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly country: string;
  readonly region?: string | undefined;
  readonly address1: string;
  readonly address2?: string | undefined;
  readonly city: string;
  readonly zip: string;
  readonly company?: string | undefined;
}

export interface OrderItem {
  readonly productId: string | null;
  readonly blueprintId: number;
  readonly printProviderId: number;
  readonly variantId: number;
  readonly quantity: number;
  /** Cents, of one. */
  readonly cost: number;
  readonly shippingCost: number;
  readonly title: string;
  readonly variantLabel: string;
  readonly price: number;
  readonly sku: string;
  readonly country: string;
  readonly externalId: string | null;
}

export const ORDER_STATUSES = [
  'pending',
  'on-hold',
  'sending-to-production',
  'in-production',
  'fulfilled',
  'canceled',
  'payment-not-received',
  'had-issues',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export interface OrderShipment {
  readonly carrier: string;
  readonly number: string;
  readonly url: string;
  readonly deliveredAtMs: number | null;
}

export interface PrintifyOrder extends StoredRecord {
  readonly shopId: number;
  readonly accountId: string;
  readonly externalId: string;
  readonly label: string;
  /** `api` by an application, `external` when Printify itself took it over from the sales channel. */
  readonly orderType: 'api' | 'external';
  /** The Etsy receipt that Printify will report the parcel to. */
  readonly etsyReceiptId: number | null;
  readonly items: readonly OrderItem[];
  readonly shippingMethod: number;
  readonly address: Address;
  readonly status: OrderStatus;
  readonly shipments: readonly OrderShipment[];
  readonly createdAtMs: number;
  readonly sentAtMs: number | null;
  readonly fulfilledAtMs: number | null;
}

export function printifyOrders(store: RecordStore): RecordTable<PrintifyOrder> {
  return store.table('printify.orders');
}
