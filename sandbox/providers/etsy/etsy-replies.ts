import type {
  EtsyBooks,
  EtsyImage,
  EtsyListing,
  Inventory,
  InventoryProduct,
  PropertyValue,
} from './etsy-listing-records.js';
import type { Outside } from '../provider.js';
import type { EtsyShop } from './etsy-shop-records.js';

/** Clock milliseconds as Etsy's seconds. */
export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

export function money(amount: number, currency: string): { amount: number; divisor: number; currency_code: string } {
  return { amount, divisor: 100, currency_code: currency };
}

/** From where the stand-in is seen, and what its shops sell in. */
export interface ShopView {
  readonly origin: string;
  /** ISO 4217. */
  readonly currency: string;
}

export function viewOf({ origin, settings }: Outside): ShopView {
  return { origin: origin(), currency: settings.values.shopCurrency };
}

/** Etsy's ShopListing. */
export function listingReply(
  listing: EtsyListing,
  { origin, currency }: ShopView,
  isLegacy = false,
): Record<string, unknown> {
  const { fields, inventory } = listing;
  const created = seconds(listing.createdAtMs);
  const updated = seconds(listing.updatedAtMs);
  const enabled = inventory.products.filter((product) => product.is_enabled);
  return {
    listing_id: listing.listingId,
    user_id: listing.userId,
    shop_id: listing.shopId,
    title: fields.title,
    description: fields.description,
    state: listing.state,
    creation_timestamp: created,
    created_timestamp: created,
    ending_timestamp: seconds(listing.endsAtMs ?? listing.createdAtMs),
    original_creation_timestamp: created,
    last_modified_timestamp: updated,
    updated_timestamp: updated,
    state_timestamp: seconds(listing.stateAtMs),
    quantity: enabled.reduce((sum, { quantity }) => sum + quantity, 0),
    shop_section_id: fields.shop_section_id,
    featured_rank: fields.featured_rank,
    url: `${origin}/etsy/listing/${listing.listingId}`,
    num_favorers: 0,
    non_taxable: !fields.is_taxable,
    is_taxable: fields.is_taxable,
    is_customizable: fields.is_customizable,
    is_personalizable: false,
    listing_type: fields.type,
    tags: fields.tags,
    materials: fields.materials,
    shipping_profile_id: fields.shipping_profile_id,
    return_policy_id: fields.return_policy_id,
    processing_min: null,
    processing_max: null,
    who_made: fields.who_made,
    when_made: fields.when_made,
    is_supply: fields.is_supply,
    ...measuresOf(listing),
    is_private: false,
    style: fields.styles,
    file_data: '',
    has_variations: inventory.products.some(({ property_values: values }) => values.length > 0),
    should_auto_renew: fields.should_auto_renew,
    language: 'en-US',
    price: money(Math.min(...(enabled.length > 0 ? enabled : inventory.products).map(({ price }) => price)), currency),
    taxonomy_id: fields.taxonomy_id,
    readiness_state_id: isLegacy ? null : fields.readiness_state_id,
    suggested_title: null,
  };
}

function measuresOf({ fields }: EtsyListing): Record<string, unknown> {
  const { item_weight, item_weight_unit, item_length, item_width, item_height, item_dimensions_unit } = fields;
  return { item_weight, item_weight_unit, item_length, item_width, item_height, item_dimensions_unit };
}

/** What `includes` adds to a listing. */
export function associationsOf(
  books: EtsyBooks,
  listing: EtsyListing,
  view: ShopView & { includes: readonly string[] },
): Record<string, unknown> {
  const { includes, origin, currency } = view;
  const { fields } = listing;
  const has = (name: string) => includes.includes(name.toLowerCase());
  const partners = fields.production_partner_ids.flatMap((id) => books.partners.get(id) ?? []);
  return {
    ...(has('Images')
      ? { images: imagesOf(books, listing).map((image, index) => imageReply(image, index + 1, origin)) }
      : {}),
    ...(has('Inventory') ? { inventory: inventoryReply(listing.inventory, currency) } : {}),
    ...(has('Videos') ? { videos: [] } : {}),
    ...(has('Translations') ? { translations: translationsOf(listing) } : {}),
    ...(has('Shop') ? { shop: shopReply(books, books.shops.get(listing.shopId)!, view) } : {}),
    production_partners: partners.map(({ id, name, location }) => ({
      production_partner_id: Number(id),
      partner_name: name,
      location,
    })),
    skus: [...new Set(listing.inventory.products.map(({ sku }) => sku).filter((sku) => sku !== ''))],
    views: 0,
  };
}

function translationsOf(listing: EtsyListing): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(listing.translations).map(([language, translation]) => [
      language,
      { listing_id: listing.listingId, language, ...translation },
    ]),
  );
}

export function imagesOf(books: EtsyBooks, listing: EtsyListing): EtsyImage[] {
  return listing.imageIds.flatMap((id) => books.images.get(id) ?? []);
}

/** Etsy's ListingImage. */
export function imageReply(image: EtsyImage, rank: number, origin: string): Record<string, unknown> {
  const at = (size: string) => `${origin}/etsy/images/${size}/${image.imageId}`;
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(image.hex.slice(start - 1, start + 1), 16));
  return {
    listing_id: image.listingId,
    listing_image_id: image.imageId,
    hex_code: image.hex,
    red,
    green,
    blue,
    hue: null,
    saturation: null,
    brightness: null,
    is_black_and_white: red === green && green === blue,
    creation_tsz: seconds(image.createdAtMs),
    created_timestamp: seconds(image.createdAtMs),
    rank,
    url_75x75: at('75x75'),
    url_170x135: at('170x135'),
    url_570xN: at('570xN'),
    url_fullxfull: at('fullxfull'),
    full_height: image.height,
    full_width: image.width,
    alt_text: image.altText,
  };
}

/** Etsy's ListingInventory: prices as Money, and the names that an update must leave out again. */
export function inventoryReply({ products, ...onProperty }: Inventory, currency: string): Record<string, unknown> {
  return { products: products.map((product) => productReply(product, currency)), ...onProperty };
}

function productReply(product: InventoryProduct, currency: string): Record<string, unknown> {
  return {
    product_id: product.product_id,
    sku: product.sku,
    is_deleted: false,
    offerings: [
      {
        offering_id: product.offering_id,
        quantity: product.quantity,
        is_enabled: product.is_enabled,
        is_deleted: false,
        price: money(product.price, currency),
        readiness_state_id: product.readiness_state_id,
      },
    ],
    property_values: product.property_values.map(propertyReply),
  };
}

export function propertyReply(value: PropertyValue): Record<string, unknown> {
  return { ...value };
}

/** Etsy's Shop. */
export function shopReply(books: EtsyBooks, shop: EtsyShop, view: ShopView): Record<string, unknown> {
  const created = seconds(shop.createdAtMs);
  const active = books.listings.where(({ shopId, state }) => shopId === shop.shopId && state === 'active').length;
  return {
    shop_id: shop.shopId,
    user_id: shop.userId,
    shop_name: shop.name,
    create_date: created,
    created_timestamp: created,
    title: `${shop.name}: printed to order`,
    announcement: null,
    currency_code: view.currency,
    is_vacation: false,
    vacation_message: null,
    sale_message: null,
    digital_sale_message: null,
    update_date: created,
    updated_timestamp: created,
    listing_active_count: active,
    digital_listing_count: 0,
    login_name: shop.name.toLowerCase(),
    accepts_custom_requests: false,
    ...SHOP_POLICIES,
    policy_update_date: created,
    url: `${view.origin}/etsy/state?shop=${shop.shopId}`,
    num_favorers: 0,
    languages: ['en-US'],
    image_url_760x100: null,
    icon_url_fullxfull: null,
    transaction_sold_count: 0,
    shipping_from_country_iso: 'US',
    shop_location_country_iso: 'US',
    review_count: 0,
    review_average: null,
  };
}

const SHOP_POLICIES = {
  policy_welcome: null,
  policy_payment: null,
  policy_shipping: null,
  policy_refunds: null,
  policy_additional: null,
  policy_seller_info: null,
  policy_has_private_receipt_info: false,
  has_unstructured_policies: false,
  policy_privacy: null,
  vacation_autoreply: null,
  is_using_structured_policies: true,
  has_onboarded_structured_policies: true,
  include_dispute_form_link: false,
  is_direct_checkout_onboarded: true,
  is_etsy_payments_onboarded: true,
  is_calculated_eligible: true,
  is_opted_in_to_buyer_promise: false,
  is_shop_us_based: true,
};
