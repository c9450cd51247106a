import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';
import { type EtsyShopBooks, etsyShopBooks } from './etsy-shop-records.js';

export type ListingState = 'active' | 'inactive' | 'sold_out' | 'draft' | 'expired';

/** What a seller can say of a listing, by Etsy's own field names. */
export interface ListingFields {
  readonly title: string;
  readonly description: string;
  readonly quantity: number;
  /** Minor units of the shop's currency. */
  readonly price: number;
  readonly who_made: string;
  readonly when_made: string;
  readonly taxonomy_id: number;
  readonly type: 'physical' | 'download' | 'both';
  readonly tags: readonly string[];
  readonly materials: readonly string[];
  readonly styles: readonly string[];
  readonly shipping_profile_id: number | null;
  readonly return_policy_id: number | null;
  readonly readiness_state_id: number | null;
  readonly shop_section_id: number | null;
  readonly production_partner_ids: readonly number[];
  readonly is_supply: boolean;
  readonly is_customizable: boolean;
  readonly is_taxable: boolean;
  readonly should_auto_renew: boolean;
  readonly featured_rank: number;
  readonly item_weight: number | null;
  readonly item_length: number | null;
  readonly item_width: number | null;
  readonly item_height: number | null;
  readonly item_weight_unit: string | null;
  readonly item_dimensions_unit: string | null;
}

export interface PropertyValue {
  readonly property_id: number;
  readonly property_name: string;
  readonly scale_id: number | null;
  readonly scale_name: string | null;
  readonly value_ids: readonly number[];
  readonly values: readonly string[];
}

export interface InventoryProduct {
  readonly product_id: number;
  readonly offering_id: number;
  readonly sku: string;
  readonly property_values: readonly PropertyValue[];
  /** Minor units. */
  readonly price: number;
  readonly quantity: number;
  readonly is_enabled: boolean;
  readonly readiness_state_id: number | null;
}

export const ON_PROPERTY = [
  'price_on_property',
  'quantity_on_property',
  'sku_on_property',
  'readiness_state_on_property',
] as const;

export type Inventory = Readonly<Record<(typeof ON_PROPERTY)[number], readonly number[]>> & {
  readonly products: readonly InventoryProduct[];
};

export interface VariationImage {
  readonly property_id: number;
  readonly value_id: number;
  readonly image_id: number;
}

export interface Translation {
  readonly title: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
}

export interface EtsyListing extends StoredRecord {
  readonly listingId: number;
  readonly shopId: number;
  readonly userId: number;
  readonly state: ListingState;
  /** Who made it: an application by this API, or Printify for a connected shop. */
  readonly madeBy: 'api' | 'printify';
  readonly fields: ListingFields;
  /** By rank. */
  readonly imageIds: readonly number[];
  readonly inventory: Inventory;
  readonly properties: readonly PropertyValue[];
  readonly variationImages: readonly VariationImage[];
  readonly translations: Readonly<Record<string, Translation>>;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly stateAtMs: number;
  /** When the paid four months end; null before it was ever published. */
  readonly endsAtMs: number | null;
}

export interface EtsyImage extends StoredRecord {
  readonly imageId: number;
  readonly listingId: number;
  /** In the file store. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly hex: string;
  readonly altText: string | null;
  readonly createdAtMs: number;
}

/** What Etsy has charged a shop. */
export interface EtsyFee extends StoredRecord {
  readonly shopId: number;
  readonly listingId: number;
  readonly kind: 'listing' | 'renewal' | 'transaction';
  /** US cents. */
  readonly amount: number;
  readonly atMs: number;
}

export interface EtsyBooks extends EtsyShopBooks {
  readonly listings: RecordTable<EtsyListing>;
  readonly images: RecordTable<EtsyImage>;
  readonly fees: RecordTable<EtsyFee>;
}

export function etsyBooks(store: RecordStore): EtsyBooks {
  return {
    ...etsyShopBooks(store),
    listings: store.table('etsy.listings'),
    images: store.table('etsy.images'),
    fees: store.table('etsy.fees'),
  };
}

/** Listing ids of sellers are far below those of the made-up world, which are hours and keywords. */
export const FIRST_LISTING = 1_900_000_001;
