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
import { PRIMARY_COLOR, propertiesOf } from '../etsy/etsy-taxonomy.js';
import type { Outside } from '../provider.js';
import type { PrintifyDesk } from './printify-access.js';
import { mockupOf } from './printify-mockups.js';
import type { Blueprint } from './printify-goods.js';
import { goodOfProduct, mockupsOf } from './printify-products.js';
import type { PrintifyProduct } from './printify-records.js';

export interface PublishOrder {
  productId: string;
  flags: { title: boolean; description: boolean; images: boolean; variants: boolean; tags: boolean };
}

const IMAGES_MOST = 10;
const QUANTITY = 999;
const FIRST_CUSTOM = 513;

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
  const channel: Channel = { desk, outside, books, listings: new EtsyListings(outside, books), shop, product, flags };
  try {
    const images = flags.images || !listingOf(channel) ? await storeAll(channel, pictures) : [];
    return () => publishNow(channel, images);
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

/** The listing that this product has already, unless its seller deleted it. */
function listingOf({ books, product }: Channel): EtsyListing | undefined {
  return product.external ? books.listings.get(product.external.id) : undefined;
}

/** Pictures belong to no listing until the step that makes it. */
async function storeAll({ outside, books }: Channel, pictures: readonly Buffer[]): Promise<EtsyImage[]> {
  const images: EtsyImage[] = [];
  for (const bytes of pictures)
    images.push(await storeImage({ outside, books }, { listingId: 0, bytes, altText: null }));
  return images;
}

function publishNow(channel: Channel, images: readonly EtsyImage[]): void {
  const { outside, desk, product } = channel;
  try {
    const listing = outside.store.atomic(() => write(channel, images));
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

function write(channel: Channel, images: readonly EtsyImage[]): EtsyListing {
  const { books, listings, flags, shop } = channel;
  const existing = listingOf(channel);
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
  const partner = firstOf(shop, books.partners.all());
  return {
    title: product.title,
    description: plainText(product.description) || product.title,
    tags: product.tags,
    quantity: QUANTITY,
    price: Math.min(...product.variants.filter(({ isEnabled }) => isEnabled).map(({ price }) => price)),
    who_made: 'i_did',
    when_made: 'made_to_order',
    taxonomy_id: good.blueprint.etsyTaxonomyId,
    shipping_profile_id: firstOf(shop, books.shippingProfiles.all()),
    return_policy_id: firstOf(shop, books.returnPolicies.all()),
    readiness_state_id: firstOf(shop, books.readiness.all()),
    production_partner_ids: partner === null ? [] : [partner],
    is_supply: false,
  };
}

function firstOf(shop: EtsyShop, rows: readonly { shopId: number; id: string }[]): number | null {
  const found = rows.find((row) => row.shopId === shop.shopId);
  return found ? Number(found.id) : null;
}

/** The enabled variants as Etsy's inventory. */
function stockOf({ outside, books, listings, product }: Channel, listing: EtsyListing): Pick<EtsyListing, 'inventory'> {
  const good = goodOfProduct(outside, product);
  const { colourId, sizeId } = variationsOf(good.blueprint);
  const products = product.variants
    .filter(({ isEnabled }) => isEnabled)
    .map((variant) => {
      const made = good.variants.find(({ id }) => id === variant.id)!;
      return {
        sku: variant.sku,
        property_values: [
          ...valueOf(colourId, 'Color', made.colour.title),
          ...valueOf(sizeId, 'Size', made.size.title),
        ],
        offerings: [{ price: variant.price / 100, quantity: QUANTITY, is_enabled: made.isInStock }],
      };
    });
  const on = [colourId, sizeId].filter((id) => id !== null);
  const body = { products, price_on_property: on, sku_on_property: on };
  return { inventory: readInventory(body, { books, listing, nextIds: () => listings.nextProductIds() }) };
}

function valueOf(propertyId: number | null, name: string, text: string): unknown[] {
  if (propertyId === null) return [];
  return [{ property_id: propertyId, property_name: name, value_ids: [], values: [text.replaceAll(/[()]/g, '')] }];
}

/** Colours and sizes go into the category's own properties where it has them, else into a seller's own. */
function variationsOf({ etsyTaxonomyId, colours, sizes }: Blueprint): {
  colourId: number | null;
  sizeId: number | null;
} {
  const known = propertiesOf(etsyTaxonomyId).filter((property) => property.supports_variations);
  const colour = known.find(({ property_id: id }) => id === PRIMARY_COLOR);
  const size = known.find(({ possible_values: values }) =>
    sizes.every(({ title }) => values.some(({ name }) => name === title)),
  );
  const colourId = colours.length > 1 ? (colour?.property_id ?? FIRST_CUSTOM) : null;
  const sizeId = sizes.length > 1 || colourId === null ? (size?.property_id ?? FIRST_CUSTOM + 1) : null;
  return { colourId, sizeId };
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
