import { hash32 } from '../../world/random.js';
import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';
import { type PrintifyShop, printifyShops } from './printify-shop-records.js';

export interface PrintifyUpload extends StoredRecord {
  readonly accountId: string;
  readonly fileName: string;
  /** In the file store. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly mimeType: string;
  readonly uploadedAtMs: number;
  readonly isArchived: boolean;
}

export interface PlacedImage {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly angle: number;
}

export interface PrintArea {
  readonly variant_ids: readonly number[];
  readonly placeholders: readonly { readonly position: string; readonly images: readonly PlacedImage[] }[];
  readonly background?: string | undefined;
}

export interface ProductVariant {
  readonly id: number;
  readonly sku: string;
  /** Cents. */
  readonly price: number;
  readonly isEnabled: boolean;
  readonly isDefault: boolean;
}

export interface PrintifyProduct extends StoredRecord {
  readonly shopId: number;
  readonly accountId: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly blueprintId: number;
  readonly printProviderId: number;
  readonly variants: readonly ProductVariant[];
  readonly printAreas: readonly PrintArea[];
  readonly safetyInformation: string | null;
  readonly isVisible: boolean;
  readonly isLocked: boolean;
  readonly external: { readonly id: string; readonly handle: string } | null;
  /** Why the last publishing came to nothing. */
  readonly publishFailure: string | null;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** When the mock-ups of the present artwork are there. */
  readonly mockupsAtMs: number;
  /** Counts changes of what is seen on the mock-ups; part of their addresses. */
  readonly artworkRevision: number;
}

export interface PrintifyBooks {
  readonly shops: RecordTable<PrintifyShop>;
  readonly uploads: RecordTable<PrintifyUpload>;
  readonly products: RecordTable<PrintifyProduct>;
}

export function printifyBooks(store: RecordStore): PrintifyBooks {
  return {
    shops: printifyShops(store),
    uploads: store.table('printify.uploads'),
    products: store.table('printify.products'),
  };
}

/** 24 hexadecimal digits, the same for the same seed, kind and number. */
export function hexId(seed: number, kind: number, number: number): string {
  return [1, 2, 3].map((part) => hash32(seed, kind, number, part).toString(16).padStart(8, '0')).join('');
}
