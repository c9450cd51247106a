import type { z } from 'zod';
import type { AccountAccess } from '../../connections/account-calls.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { PrintifyCaller } from './printify-caller.js';
import { PAGE_LIMIT, searchPages } from './printify-caller.js';
import {
  type CatalogShipping,
  catalogShipping,
  type CatalogVariant,
  catalogVariants,
  type PrintifyProduct,
  printifyProduct,
  printifyProducts,
  type PrintifyShop,
  printifyShops,
  type PrintifyUpload,
  printifyUpload,
  printifyUploads,
  type PrintProvider,
  printProviders,
} from './printify.replies.js';

/** Artwork on its way to Printify: fetched by it from an address, or sent along as base64. */
export type PrintifyArtwork = { file_name: string; url: string } | { file_name: string; contents: string };

export interface PrintifyVariantOrder {
  id: number;
  price: number;
  is_enabled: boolean;
  sku?: string;
}

export interface PrintifyProductOrder {
  title: string;
  description: string;
  tags: readonly string[];
  blueprint_id: number;
  print_provider_id: number;
  variants: readonly PrintifyVariantOrder[];
  print_areas: readonly {
    variant_ids: readonly number[];
    placeholders: readonly {
      position: string;
      images: readonly { id: string; x: number; y: number; scale: number; angle: number }[];
    }[];
  }[];
}

export type PrintifyProductChange = Partial<
  Pick<PrintifyProductOrder, 'title' | 'description' | 'tags' | 'variants' | 'print_areas'>
>;

/** Which parts Printify carries over to the sales channel. */
const PUBLISHED_PARTS = {
  title: true,
  description: true,
  images: true,
  variants: true,
  tags: true,
  keyFeatures: true,
  shipping_template: true,
} as const;

/** Printify API v1: shops, catalogue, uploads and products (docs/guides/providers.md). Every method is one call, or a search. */
export class PrintifyGateway {
  constructor(private readonly caller: PrintifyCaller) {}

  /** @throws ProviderFailure, as every method here */
  shops(access: AccountAccess): Promise<PrintifyShop[]> {
    return this.caller.read(access, { method: 'GET', path: '/shops.json', operation: 'shops' }, printifyShops);
  }

  providersOf(access: AccountAccess, blueprintId: number): Promise<PrintProvider[]> {
    const path = `/catalog/blueprints/${blueprintId}/print_providers.json`;
    return this.caller.read(access, { method: 'GET', path, operation: 'catalog-providers' }, printProviders);
  }

  /** Those that are in stock: a product made of others would differ from its first hour on. */
  async variantsOf(access: AccountAccess, blueprintId: number, providerId: number): Promise<CatalogVariant[]> {
    const path = `/catalog/blueprints/${blueprintId}/print_providers/${providerId}/variants.json`;
    const call = { method: 'GET', path, operation: 'catalog-variants', query: { 'show-out-of-stock': '0' } } as const;
    return (await this.caller.read(access, call, catalogVariants)).variants;
  }

  shippingOf(access: AccountAccess, blueprintId: number, providerId: number): Promise<CatalogShipping> {
    const path = `/catalog/blueprints/${blueprintId}/print_providers/${providerId}/shipping.json`;
    return this.caller.read(access, { method: 'GET', path, operation: 'catalog-shipping' }, catalogShipping);
  }

  upload(access: AccountAccess, artwork: PrintifyArtwork): Promise<PrintifyUpload> {
    const call = { method: 'POST', path: '/uploads/images.json', operation: 'upload', body: artwork } as const;
    return this.caller.read(access, call, printifyUpload);
  }

  /** An upload of the media library by its file name, among those that are not older. */
  findUpload(access: AccountAccess, fileName: string, notBefore: Date): Promise<PrintifyUpload | undefined> {
    return searchPages(
      (page) => this.page(access, { path: '/uploads.json', operation: 'uploads', page, schema: printifyUploads }),
      {
        found: (upload) => (upload.file_name === fileName ? upload : undefined),
        madeAt: (upload) => upload.upload_time,
        notBefore,
      },
    );
  }

  createProduct(access: AccountAccess, order: PrintifyProductOrder): Promise<PrintifyProduct> {
    const path = `/shops/${shopOf(access)}/products.json`;
    const call = { method: 'POST', path, operation: 'product-create', body: order } as const;
    return this.caller.read(access, call, printifyProduct);
  }

  product(access: AccountAccess, productId: string): Promise<PrintifyProduct> {
    const path = productPath(access, productId);
    return this.caller.read(access, { method: 'GET', path, operation: 'product' }, printifyProduct);
  }

  /** A product whose variants carry an SKU that begins so, among those that are not older. */
  findProductBySku(access: AccountAccess, skuPrefix: string, notBefore: Date): Promise<PrintifyProduct | undefined> {
    const path = `/shops/${shopOf(access)}/products.json`;
    return searchPages((page) => this.page(access, { path, operation: 'products', page, schema: printifyProducts }), {
      found: (product) => (product.variants.some(({ sku }) => sku.startsWith(skuPrefix)) ? product : undefined),
      madeAt: (product) => product.created_at,
      notBefore,
    });
  }

  /** The same change again changes nothing. */
  updateProduct(access: AccountAccess, productId: string, change: PrintifyProductChange): Promise<PrintifyProduct> {
    const path = productPath(access, productId);
    const call = { method: 'PUT', path, operation: 'product-update', body: change, isSafeToRepeat: true } as const;
    return this.caller.read(access, call, printifyProduct);
  }

  async deleteProduct(access: AccountAccess, productId: string): Promise<void> {
    const path = productPath(access, productId);
    await this.caller.send(access, { method: 'DELETE', path, operation: 'product-delete' });
  }

  /** Hands the product to the shop's sales channel; with Etsy, Printify makes the listing and fills `external` later. */
  async publish(access: AccountAccess, productId: string): Promise<void> {
    const path = productPath(access, productId, '/publish');
    await this.caller.send(access, { method: 'POST', path, operation: 'publish', body: PUBLISHED_PARTS });
  }

  /** Tells a custom shop's Printify what became of it, and unlocks the product. */
  async publishingSucceeded(
    access: AccountAccess,
    productId: string,
    external: { id: string; handle: string },
  ): Promise<void> {
    const path = productPath(access, productId, '/publishing_succeeded');
    const call = { method: 'POST', path, operation: 'publishing-succeeded', isSafeToRepeat: true } as const;
    await this.caller.send(access, { ...call, body: { external } });
  }

  private page<Row>(
    access: AccountAccess,
    { path, operation, page, schema }: { path: string; operation: string; page: number; schema: z.ZodType<Page<Row>> },
  ): Promise<Page<Row>> {
    const query = { limit: String(PAGE_LIMIT), page: String(page) };
    return this.caller.read(access, { method: 'GET', path, operation, query }, schema);
  }
}

interface Page<Row> {
  data: Row[];
  last_page: number;
}

/** The shop chosen after connecting. @throws ProviderFailure that says to choose one */
export function shopOf({ shopId }: AccountAccess): string {
  if (shopId === null) {
    throw new ProviderFailure({
      provider: 'printify',
      kind: 'forbidden',
      code: 'CHOOSE_SHOP',
      message: 'No Printify shop is chosen yet: open Settings, Connections, and choose one.',
      action: 'choose-shop:printify',
    });
  }
  return encodeURIComponent(shopId);
}

function productPath(access: AccountAccess, productId: string, action = ''): string {
  return `/shops/${shopOf(access)}/products/${encodeURIComponent(productId)}${action}.json`;
}
