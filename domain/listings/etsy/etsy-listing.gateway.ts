import { FormData } from 'undici';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { AccountAccess } from '../../connections/account-calls.js';
import { type EtsyCalls, type FormFields, shopOf } from './etsy-calls.js';
import type { InventoryBody } from './etsy-inventory.js';
import {
  type EtsyImage,
  etsyImage,
  type EtsyInventory,
  etsyInventory,
  type EtsyShopListing,
  etsyShopListing,
  etsyTranslation,
  listOf,
} from './etsy-shop.replies.js';

/** A picture for a listing. */
export interface ImageUpload {
  bytes: Uint8Array;
  /** `image/png`, `image/jpeg` or `image/gif`. */
  mime: string;
  /** 1 is the first. */
  rank: number;
  altText: string;
}

/** What a translation holds. */
export interface TranslationBody {
  title: string;
  description: string;
  tags: readonly string[];
}

/** Drafts are asked for by the hundred, and only so many pages: the one we look for is young. */
const PAGE = 100;
const PAGES = 5;

/** Etsy Open API v3, listings of a shop. Every call @throws ProviderFailure. */
export class EtsyListingGateway {
  constructor(private readonly calls: EtsyCalls) {}

  /** Makes a draft: nothing is charged and nobody sees it. Never repeat it without looking first. */
  createDraft(access: AccountAccess, form: FormFields): Promise<EtsyShopListing> {
    const path = `/shops/${shopOf(access)}/listings?legacy=false`;
    return this.calls.ask(access, { method: 'POST', path, operation: 'listing-create', form }, etsyShopListing);
  }

  update(access: AccountAccess, listingId: string, form: FormFields): Promise<EtsyShopListing> {
    const path = `/shops/${shopOf(access)}/listings/${listingId}?legacy=false`;
    return this.calls.ask(access, { method: 'PATCH', path, operation: 'listing-update', form }, etsyShopListing);
  }

  /** Undefined when Etsy has no such listing. */
  get(access: AccountAccess, listingId: string): Promise<EtsyShopListing | undefined> {
    const call = { method: 'GET', path: `/listings/${listingId}?legacy=false`, operation: 'listing' } as const;
    return orNothing(this.calls.ask(access, call, etsyShopListing));
  }

  delete(access: AccountAccess, listingId: string): Promise<unknown> {
    const call = { method: 'DELETE', path: `/listings/${listingId}`, operation: 'listing-delete' } as const;
    return orNothing(this.calls.send(access, call));
  }

  /** The draft that carries a title, for finding out what became of a create whose answer was lost. */
  async findDrafts(access: AccountAccess, title: string): Promise<EtsyShopListing[]> {
    const found: EtsyShopListing[] = [];
    for (let page = 0; page < PAGES; page += 1) {
      const path = `/shops/${shopOf(access)}/listings?state=draft&limit=${PAGE}&offset=${page * PAGE}&legacy=false`;
      const call = { method: 'GET', path, operation: 'drafts' } as const;
      const { results } = await this.calls.ask(access, call, listOf(etsyShopListing));
      found.push(...results.filter((draft) => sameText(draft.title, title)));
      if (results.length < PAGE) break;
    }
    return found;
  }

  async images(access: AccountAccess, listingId: string): Promise<EtsyImage[]> {
    const call = { method: 'GET', path: `/listings/${listingId}/images`, operation: 'images' } as const;
    const { results } = await this.calls.ask(access, call, listOf(etsyImage));
    return results.sort((left, right) => left.rank - right.rank);
  }

  /** Puts a picture at its rank, in the place of the one that is there. */
  uploadImage(access: AccountAccess, listingId: string, image: ImageUpload): Promise<EtsyImage> {
    const files = new FormData();
    const extension = image.mime.replace('image/', '').replace('jpeg', 'jpg');
    files.set(
      'image',
      new Blob([new Uint8Array(image.bytes)], { type: image.mime }),
      `image-${image.rank}.${extension}`,
    );
    files.set('rank', String(image.rank));
    files.set('overwrite', 'true');
    files.set('alt_text', image.altText);
    const path = `/shops/${shopOf(access)}/listings/${listingId}/images`;
    return this.calls.ask(access, { method: 'POST', path, operation: 'image-upload', files }, etsyImage);
  }

  deleteImage(access: AccountAccess, listingId: string, imageId: string): Promise<unknown> {
    const path = `/shops/${shopOf(access)}/listings/${listingId}/images/${imageId}`;
    return orNothing(this.calls.send(access, { method: 'DELETE', path, operation: 'image-delete' }));
  }

  inventory(access: AccountAccess, listingId: string): Promise<EtsyInventory | undefined> {
    const path = `/listings/${listingId}/inventory?legacy=false`;
    return orNothing(this.calls.ask(access, { method: 'GET', path, operation: 'inventory' }, etsyInventory));
  }

  /** Sets all variants at once. */
  putInventory(access: AccountAccess, listingId: string, json: InventoryBody): Promise<EtsyInventory> {
    const path = `/listings/${listingId}/inventory?legacy=false`;
    return this.calls.ask(access, { method: 'PUT', path, operation: 'inventory-put', json }, etsyInventory);
  }

  /** What is said of the goods, e.g. their main colour. */
  putProperty(access: AccountAccess, listingId: string, property: { id: string } & FormFields): Promise<unknown> {
    const { id, ...form } = property;
    const path = `/shops/${shopOf(access)}/listings/${listingId}/properties/${id}`;
    return this.calls.send(access, { method: 'PUT', path, operation: 'property-put', form });
  }

  /** Takes back what was said of the goods. */
  deleteProperty(access: AccountAccess, listingId: string, id: string): Promise<unknown> {
    const path = `/shops/${shopOf(access)}/listings/${listingId}/properties/${id}`;
    return orNothing(this.calls.send(access, { method: 'DELETE', path, operation: 'property-delete' }));
  }

  /** Adds the translation, or replaces the one there is. */
  async putTranslation(access: AccountAccess, at: { listingId: string; language: string }, body: TranslationBody) {
    const path = `/shops/${shopOf(access)}/listings/${at.listingId}/translations/${at.language}`;
    const form = { title: body.title, description: body.description, tags: body.tags };
    const look = { method: 'GET', path, operation: 'translation' } as const;
    const known = await orNothing(this.calls.ask(access, look, etsyTranslation));
    const method = known ? 'PUT' : 'POST';
    await this.calls.send(access, { method, path, operation: 'translation-put', form });
  }
}

/** Etsy may store a title with other white space, or with its signs escaped. */
const sameText = (left: string, right: string): boolean => plain(left) === plain(right);
const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll(/\s+/g, ' ').trim();

/** The answer, or undefined where Etsy knows no such thing. */
async function orNothing<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProviderFailure && error.status === 404) return undefined;
    throw error;
  }
}
