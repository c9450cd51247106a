import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';

/** A shop at Printify: connected to a shop at Etsy, or of an application's own (custom, by API). */
export interface PrintifyShop extends StoredRecord {
  readonly shopId: number;
  readonly accountId: string;
  readonly title: string;
  readonly salesChannel: 'etsy' | 'custom_integration' | 'disconnected';
  /** The connected Etsy shop. */
  readonly etsyShopId: number | null;
}

export function printifyShops(store: RecordStore): RecordTable<PrintifyShop> {
  return store.table('printify.shops');
}
