import type { Outside } from '../provider.js';
import {
  type EtsyBooks,
  type EtsyListing,
  FIRST_LISTING,
  type Inventory,
  type InventoryProduct,
  type ListingFields,
  type ListingState,
} from './etsy-listing-records.js';
import { checkFields, checkPublishable, checkReferences, checkShipping } from './etsy-listing-rules.js';
import { refused } from './etsy-problems.js';
import type { EtsyShop } from './etsy-shop-records.js';

/** A listing is paid for four months. */
export const TERM_MS = 120 * 86_400_000;
/** US cents, at publishing and at every renewal. */
export const LISTING_FEE = 20;

const DEFAULTS = {
  type: 'physical',
  tags: [],
  materials: [],
  styles: [],
  shipping_profile_id: null,
  return_policy_id: null,
  readiness_state_id: null,
  shop_section_id: null,
  production_partner_ids: [],
  is_supply: false,
  is_customizable: false,
  is_taxable: true,
  should_auto_renew: true,
  featured_rank: -1,
  item_weight: null,
  item_length: null,
  item_width: null,
  item_height: null,
  item_weight_unit: null,
  item_dimensions_unit: null,
} as const satisfies Partial<ListingFields>;

export type DraftFields = Partial<ListingFields> &
  Pick<ListingFields, 'quantity' | 'title' | 'description' | 'price' | 'who_made' | 'when_made' | 'taxonomy_id'>;

export interface DraftOrder {
  shop: EtsyShop;
  given: DraftFields;
  isLegacy: boolean;
  madeBy: EtsyListing['madeBy'];
}

/** Etsy's books of listings, with what each change of them costs. */
export class EtsyListings {
  constructor(
    private readonly outside: Outside,
    private readonly books: EtsyBooks,
  ) {}

  /** Makes a draft. @throws ProviderProblem when Etsy would not take it. */
  draft({ shop, given, isLegacy, madeBy }: DraftOrder): EtsyListing {
    checkFields(given);
    const fields: ListingFields = { ...DEFAULTS, ...given };
    checkReferences(this.books, shop, fields);
    checkShipping(fields, isLegacy);
    return this.outside.store.atomic(() => {
      const listingId = this.books.listings.nextNumber(FIRST_LISTING);
      const nowMs = this.#nowMs();
      return this.books.listings.put({
        id: String(listingId),
        listingId,
        shopId: shop.shopId,
        userId: shop.userId,
        state: 'draft',
        madeBy,
        fields,
        imageIds: [],
        inventory: this.#singleProduct(fields),
        properties: [],
        variationImages: [],
        translations: {},
        createdAtMs: nowMs,
        updatedAtMs: nowMs,
        stateAtMs: nowMs,
        endsAtMs: null,
      });
    });
  }

  /** Changes fields, pictures' order and state at once: nothing of it when one part is refused. */
  update(listing: EtsyListing, changes: ListingChanges): EtsyListing {
    const { fields: given = {}, imageIds = listing.imageIds, state } = changes;
    checkFields(given);
    const shop = this.books.shops.get(listing.shopId)!;
    checkReferences(this.books, shop, given);
    const next = { ...listing, fields: { ...listing.fields, ...given }, imageIds };
    if (listing.state === 'active') checkPublishable(next);
    return this.outside.store.atomic(() => {
      const changed = this.save(next);
      return state === undefined || state === listing.state ? changed : this.#move(changed, state);
    });
  }

  /** Stores a changed listing. */
  save(listing: EtsyListing): EtsyListing {
    return this.books.listings.put({ ...listing, updatedAtMs: this.#nowMs() });
  }

  remove(listing: EtsyListing): void {
    this.outside.store.atomic(() => {
      for (const imageId of listing.imageIds) this.books.images.delete(imageId);
      this.books.listings.delete(listing.id);
    });
  }

  /** Less is left after a sale; what is sold out is taken down. */
  takeStock(listing: EtsyListing, sold: InventoryProduct, count: number): EtsyListing {
    const products = listing.inventory.products.map((product) =>
      product.product_id === sold.product_id ? { ...product, quantity: product.quantity - count } : product,
    );
    const isLeft = products.some(({ is_enabled: isEnabled, quantity }) => isEnabled && quantity > 0);
    const state = isLeft ? listing.state : 'sold_out';
    return this.books.listings.put({ ...listing, inventory: { ...listing.inventory, products }, state });
  }

  /** Publishing from a draft, or after the paid time is over, costs the fee. */
  #move(listing: EtsyListing, state: 'active' | 'inactive'): EtsyListing {
    const nowMs = this.#nowMs();
    if (state === 'inactive') {
      if (listing.state === 'draft') throw refused(400, 'A draft listing cannot be made inactive.');
      return this.save({ ...listing, state, stateAtMs: nowMs });
    }
    checkPublishable(listing);
    const isPaid = listing.endsAtMs !== null && listing.endsAtMs > nowMs;
    if (!isPaid) this.#charge(listing, listing.endsAtMs === null ? 'listing' : 'renewal');
    return this.save({ ...listing, state, stateAtMs: nowMs, endsAtMs: isPaid ? listing.endsAtMs : nowMs + TERM_MS });
  }

  #charge({ shopId, listingId }: EtsyListing, kind: 'listing' | 'renewal'): void {
    const id = String(this.books.fees.nextNumber(1));
    this.books.fees.put({ id, shopId, listingId, kind, amount: LISTING_FEE, atMs: this.#nowMs() });
  }

  #singleProduct(fields: ListingFields): Inventory {
    return {
      products: [
        {
          ...this.nextProductIds(),
          sku: '',
          property_values: [],
          price: fields.price,
          quantity: fields.quantity,
          is_enabled: true,
          readiness_state_id: fields.readiness_state_id,
        },
      ],
      price_on_property: [],
      quantity_on_property: [],
      sku_on_property: [],
      readiness_state_on_property: [],
    };
  }

  nextProductIds(): { product_id: number; offering_id: number } {
    const number = this.outside.store.table('etsy.products').nextNumber(1);
    return { product_id: 14_000_000_000 + number, offering_id: 15_000_000_000 + number };
  }

  #nowMs(): number {
    return this.outside.clock.now().getTime();
  }
}

export interface ListingChanges {
  fields?: Partial<ListingFields>;
  imageIds?: readonly number[];
  state?: Extract<ListingState, 'active' | 'inactive'>;
}
