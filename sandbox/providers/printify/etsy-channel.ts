import { ProviderProblem } from '../provider.js';
import { appendImage, storeImage } from '../etsy/etsy-images.js';
import { readInventory } from '../etsy/etsy-inventory-rules.js';
import {
  type EtsyBooks,
  etsyBooks,
  type EtsyImage,
  type EtsyListing,
  type ListingFields,
} from '../etsy/etsy-listing-records.js';
import { type DraftFields, EtsyListings } from '../etsy/etsy-listings.js';
import type { EtsyShop } from '../etsy/etsy-shop-records.js';
import { propertiesOf } from '../etsy/etsy-taxonomy.js';
import type { Outside } from '../provider.js';
import type { PrintifyDesk } from './printify-access.js';
import { mockupOf } from './printify-mockups.js';
import { goodOfProduct, mockupsOf } from './printify-products.js';
import type { PrintifyProduct } from './printify-records.js';

export interface PublishOrder {
  productId: string;
  flags: { title: boolean; description: boolean; images: boolean; variants: boolean; tags: boolean };
}

const IMAGES_MOST = 10;
const QUANTITY = 999;
const CUSTOM = 513;

interface Channel {
  desk: PrintifyDesk;
  outside: Outside;
  books: EtsyBooks;
  listings: EtsyListings;
  shop: EtsyShop;
  product: PrintifyProduct;
  flags: PublishOrder['flags'];
}

/**
 * Makes or renews the Etsy listing of a product, as Printify does in a connected shop: there is one listing a product, whoever
 * publishes how often. What Etsy refuses is noted at the product, which is then open again without `external`.
 */
export async function publishToEtsy(desk: PrintifyDesk, { productId, flags }: PublishOrder): Promise<() => void> {
  const product = desk.books.products.get(productId);
  const shop = product && shopOf(desk, product);
  if (!product?.isLocked || !shop) return () => undefined;
  const { outside } = desk;
  const books = etsyBooks(outside.store);
  const pictures = await drawPictures(desk, product);
  const channel = { desk, outside, books, listings: new EtsyListings(outside, books), shop, product, flags };
  try {
    const existing = product.external && books.listings.get(product.external.id);
    const listing = existing ? { ...existing } : null;
    const images = existing && !flags.images ? [] : await storeAll(channel, pictures, existing?.listingId ?? null);
    return () => publishNow(channel, listing, images);
  } catch (error) {
    return () => fail(channel, error);
  }
}

function shopOf(desk: PrintifyDesk, product: PrintifyProduct): EtsyShop | undefined {
  const etsyShopId = desk.books.shops.get(product.shopId)?.etsyShopId;
  return etsyShopId == null ? undefined : etsyBooks(desk.outside.store).shops.get(etsyShopId);
}

async function drawPictures(desk: PrintifyDesk, product: PrintifyProduct): Promise<Buffer[]> {
  const mockups = mockupsOf(desk.outside, { ...product, mockupsAtMs: 0 }).slice(0, IMAGES_MOST);
  const pictures: Buffer[] = [];
  for (const { variantIds, position } of mockups) {
    pictures.push(
      await mockupOf(desk, product, { variantId: variantIds[0]!, position, revision: product.artworkRevision }),
    );
  }
  return pictures;
}

/** Pictures wait under the number that the listing will have: only the step that makes the listing shows them. */
async function storeAll(
  { desk, books, outside }: Channel,
  pictures: readonly Buffer[],
  listingId: number | null,
): Promise<EtsyImage[]> {
  const listing = { listingId: listingId ?? 0, shopId: 0 } as EtsyListing;
  const images: EtsyImage[] = [];
  for (const bytes of pictures)
    images.push(await storeImage({ ...desk, outside, books }, { listing, bytes, altText: null }));
  return images;
}

function publishNow(channel: Channel, existing: EtsyListing | null, images: readonly EtsyImage[]): void {
  const { outside, desk, product } = channel;
  try {
    const listing = outside.store.atomic(() => write(channel, existing, images));
    const external = { id: String(listing.listingId), handle: `${outside.origin()}/etsy/listing/${listing.listingId}` };
    const updatedAtMs = outside.clock.now().getTime();
    desk.books.products.put({ ...product, isLocked: false, external, publishFailure: null, updatedAtMs });
  } catch (error) {
    fail(channel, error);
  }
}

function fail({ desk, product }: Channel, error: unknown): void {
  const reason = error instanceof ProviderProblem ? JSON.stringify(error.body) : (error as Error).message;
  desk.books.products.put({ ...product, isLocked: false, publishFailure: reason });
}

function write(channel: Channel, existing: EtsyListing | null, images: readonly EtsyImage[]): EtsyListing {
  const { books, listings, flags, shop } = channel;
  const listing = existing
    ? listings.update(existing, { fields: fieldsOf(channel, flags) })
    : listings.draft({ shop, given: draftOf(channel), isLegacy: false, madeBy: 'printify' });
  const isStocked = !existing || flags.variants;
  const stocked = isStocked ? listings.save({ ...listing, ...stockOf(channel, listing) }) : listing;
  if (images.length > 0) {
    listings.save({ ...stocked, imageIds: [] });
    for (const image of images) {
      appendImage({ outside: channel.outside, books }, books.images.put({ ...image, listingId: listing.listingId }));
    }
  }
  const pictured = books.listings.get(listing.id)!;
  return existing ? pictured : listings.update(pictured, { state: 'active' });
}

/** What the flags say to renew. */
function fieldsOf({ product }: Channel, flags: PublishOrder['flags']): Partial<ListingFields> {
  return {
    ...(flags.title ? { title: product.title } : {}),
    ...(flags.description ? { description: plainText(product.description) } : {}),
    ...(flags.tags ? { tags: product.tags } : {}),
  };
}

function draftOf({ outside, books, shop, product }: Channel): DraftFields {
  const good = goodOfProduct(outside, product);
  const first = <T extends { shopId: number; id: string }>(rows: T[]) => {
    const found = rows.find((row) => row.shopId === shop.shopId);
    return found ? Number(found.id) : null;
  };
  const partner = first(books.partners.all());
  return {
    title: product.title,
    description: plainText(product.description) || product.title,
    tags: product.tags,
    quantity: QUANTITY,
    price: Math.min(...product.variants.filter(({ isEnabled }) => isEnabled).map(({ price }) => price)),
    who_made: 'i_did',
    when_made: 'made_to_order',
    taxonomy_id: good.blueprint.etsyTaxonomyId,
    shipping_profile_id: first(books.shippingProfiles.all()),
    return_policy_id: first(books.returnPolicies.all()),
    readiness_state_id: first(books.readiness.all()),
    production_partner_ids: partner === null ? [] : [partner],
    is_supply: false,
  };
}

/** The enabled variants as Etsy's inventory: colours and sizes in the category's own properties where it has them. */
function stockOf({ outside, books, listings, product }: Channel, listing: EtsyListing): Pick<EtsyListing, 'inventory'> {
  const good = goodOfProduct(outside, product);
  const known = propertiesOf(good.blueprint.etsyTaxonomyId).filter((property) => property.supports_variations);
  const size = known.find(
    ({ property_id: id }) => id !== 200 && good.blueprint.sizes.every(({ title }) => hasValue(id, title)),
  );
  const colour = known.find(({ property_id: id }) => id === 200);
  function hasValue(propertyId: number, title: string): boolean {
    const property = known.find(({ property_id: id }) => id === propertyId);
    return property?.possible_values.some(({ name }) => name === title) ?? false;
  }
  const colourId = good.blueprint.colours.length > 1 ? (colour?.property_id ?? CUSTOM) : null;
  const sizeId = good.blueprint.sizes.length > 1 || colourId === null ? (size?.property_id ?? CUSTOM + 1) : null;
  const products = product.variants
    .filter(({ isEnabled }) => isEnabled)
    .map((variant) => {
      const made = good.variants.find(({ id }) => id === variant.id)!;
      const value = (propertyId: number | null, name: string, text: string) =>
        propertyId === null
          ? []
          : [{ property_id: propertyId, property_name: name, value_ids: [], values: [text.replaceAll(/[()]/g, '')] }];
      return {
        sku: variant.sku,
        property_values: [...value(colourId, 'Color', made.colour.title), ...value(sizeId, 'Size', made.size.title)],
        offerings: [{ price: variant.price / 100, quantity: QUANTITY, is_enabled: made.isInStock }],
      };
    });
  const on = [colourId, sizeId].filter((id) => id !== null);
  const body = {
    products,
    price_on_property: on,
    quantity_on_property: [],
    sku_on_property: on,
    readiness_state_on_property: [],
  };
  return { inventory: readInventory(body, { books, listing, nextIds: () => listings.nextProductIds() }) };
}

/** Etsy takes no HTML. */
function plainText(html: string): string {
  return html
    .replaceAll(/<(br|\/p|\/li|\/h\d)[^>]*>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .trim();
}
