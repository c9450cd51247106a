import { AppError } from '#infra/errors.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { ListingState } from '#schema/listings/listing-content.values.js';
import type { AccountAccess, AccountCalls } from '../../connections/account-calls.js';
import type { JobRun } from '../../pipeline/job-contract.js';
import type { EtsyListingGateway } from '../etsy/etsy-listing.gateway.js';
import type { EtsyInventory, EtsyShopListing, EtsyTaxonomyProperty } from '../etsy/etsy-shop.replies.js';
import type { ReadinessPort } from '../listing-ports.js';
import type { ListingRow, ProductRow } from '../listing-statements.js';
import { textsOf } from '../listing-state.js';
import { detailsForm, draftForm, soldVariants, translationsOf, withdrawn } from './etsy-forms.js';
import { repriced } from './etsy-repricing.js';
import { inventoryOf, isSameInventory } from '../etsy/etsy-inventory.js';

/** One publication under way. */
export interface Publication {
  readonly job: JobRun;
  readonly listing: ListingRow;
  readonly product: ProductRow;
  /** What was published: the revision, whatever is typed meanwhile. */
  readonly state: ListingState;
  /** What one unit of its currency is worth in the product's, kept for the whole job. */
  readonly rate: number;
  /** Of that revision. Names of steps that set values carry it, so that a later revision sets them again. */
  readonly version: number;
  /** What was published before, newest first: it may still stand at Etsy. */
  readonly earlier: readonly ListingState[];
}
export type KnownPublication = Publication & { readonly etsyListingId: string };

/** A listing as it stands at Etsy. */
export interface SeenListing {
  readonly state: string;
  readonly url: string;
  /** Null: not told. */
  readonly shopId: string | null;
}

export interface EtsyPublicationDeps {
  calls: AccountCalls;
  readiness: ReadinessPort;
  gateway: EtsyListingGateway;
  files: ObjectStore;
  /** What the category knows of sizes and colours. */
  propertiesOf: (access: AccountAccess, taxonomyId: string) => Promise<EtsyTaxonomyProperty[]>;
  /** Whether another listing of the workspace is this Etsy listing. */
  isTaken: (workspaceId: string, etsyListingId: string, listingId: string) => Promise<boolean>;
}

const MIMES = ['image/png', 'image/jpeg', 'image/gif'];

/** The step that makes it visible; its name goes on with the Etsy listing. */
export const ACTIVATE = 'etsy-activate';

/**
 * The steps at Etsy. Each may be repeated: what makes a thing looks first, what sets values sets them again. Their names carry the
 * Etsy listing: whoever deletes it at Etsy gets a new one, of which nothing is done yet.
 */
export class EtsyPublication {
  constructor(private readonly deps: EtsyPublicationDeps) {}

  /** Connections may have changed since the order. @throws AppError with what is missing now */
  async checkConnections({ workspaceId }: JobRun): Promise<void> {
    const [gap] = (await this.deps.readiness.readinessOf(workspaceId)).missing;
    if (gap) throw new AppError('CONFLICT', gap.message, { facts: { action: gap.action, gate: gap.code } });
  }

  /** What stands at Etsy of this product, whichever listing or attempt made it; else a new draft. */
  async findOrCreateDraft(publication: Publication): Promise<{ etsyListingId: string; shopId: string | null }> {
    const { job, listing, state } = publication;
    for (const etsyListingId of knownIdsOf(publication)) {
      const there = await this.call(job, (access) => this.deps.gateway.get(access, etsyListingId));
      if (there) return { etsyListingId, shopId: there.shop_id ?? null };
    }
    return job.once(`etsy-draft-${listing.etsyListingId ?? 'first'}`, {
      make: () =>
        this.call(job, async (access) => {
          const made = await this.deps.gateway.createDraft(access, draftForm(state));
          return { etsyListingId: made.listing_id, shopId: access.shopId };
        }),
      find: () => this.findDraft(publication),
    });
  }

  /** Texts, tags, profiles: everything that one call sets. And attributes, of which those that are gone are deleted. */
  async putDetails({ job, state, version, earlier, etsyListingId }: KnownPublication): Promise<void> {
    await job.keep(`etsy-details@${version}:${etsyListingId}`, async () => {
      await this.call(job, (access) => this.deps.gateway.update(access, etsyListingId, detailsForm(state)));
      for (const { propertyId, valueIds, values } of state.content.attributes) {
        const property = { id: propertyId, value_ids: valueIds, values };
        await this.call(job, (access) => this.deps.gateway.putProperty(access, etsyListingId, property));
      }
      for (const id of withdrawn(state, earlier).propertyIds) {
        await this.call(job, (access) => this.deps.gateway.deleteProperty(access, etsyListingId, id));
      }
      return true;
    });
  }

  /** Our pictures at ranks 1, 2, 3 …, in the place of whatever was there; further ones go. */
  async putImages(publication: KnownPublication): Promise<void> {
    const { job, state, version, etsyListingId } = publication;
    const { gateway } = this.deps;
    const of = `${version}:${etsyListingId}`;
    const list = () => this.call(job, (access) => gateway.images(access, etsyListingId));
    const before = await job.keep(`etsy-images-before@${of}`, async () =>
      (await list()).map((one) => one.listing_image_id),
    );
    const ours: string[] = [];
    for (const [at, image] of state.content.images.entries()) {
      const rank = at + 1;
      const taken = [...before, ...ours];
      const id = await job.once(`etsy-image-${rank}@${of}`, {
        make: () => this.upload(publication, { ...image, rank }),
        find: async () =>
          (await list()).find((one) => one.rank === rank && !taken.includes(one.listing_image_id))?.listing_image_id,
      });
      ours.push(id);
    }
    await job.keep(`etsy-images-order@${of}`, async () => {
      const strangers = (await list()).filter((one) => !ours.includes(one.listing_image_id));
      for (const { listing_image_id: id } of strangers) {
        await this.call(job, (access) => gateway.deleteImage(access, etsyListingId, id));
      }
      await this.call(job, (access) => gateway.update(access, etsyListingId, { image_ids: ours }));
      return true;
    });
  }

  /** Variants and prices. What Printify made keeps its SKUs and variations, by which its orders come back. */
  async putVariants({ job, product, state, rate, version, etsyListingId }: KnownPublication): Promise<void> {
    const { gateway } = this.deps;
    await job.keep(`etsy-variants@${version}:${etsyListingId}`, () =>
      this.call(job, async (access) => {
        const there = await gateway.inventory(access, etsyListingId);
        requireCurrency(there, state.currency);
        const variants = soldVariants(product, { ...state, rate });
        const { taxonomyId, quantity, readinessStateId } = state.content;
        if (product.listingOwner === 'printify' && there) {
          const off = new Set(product.variants.filter(({ isEnabled }) => !isEnabled).map(({ sku }) => sku));
          const body = repriced(there, { variants, off, currency: state.currency, quantity, readinessStateId });
          if (body) await gateway.putInventory(access, etsyListingId, body);
          return true;
        }
        const properties = taxonomyId === null ? [] : await this.deps.propertiesOf(access, taxonomyId);
        const wanted = inventoryOf({ variants, currency: state.currency, quantity, readinessStateId, properties });
        if (!isSameInventory(there, wanted)) await gateway.putInventory(access, etsyListingId, wanted);
        return true;
      }),
    );
  }

  /**
   * The further languages that are complete. Etsy deletes no translation: a language that is gone gets the main texts, which is
   * what its buyers would read without one.
   */
  async putTranslations({ job, state, version, earlier, etsyListingId }: KnownPublication): Promise<void> {
    const now = translationsOf(state);
    for (const language of [...now, ...withdrawn(state, earlier).languages]) {
      const texts = textsOf(state, now.includes(language) ? language : state.locale);
      await job.keep(`etsy-translation-${language}@${version}:${etsyListingId}`, async () => {
        const at = { listingId: etsyListingId, language };
        await this.call(job, (access) => this.deps.gateway.putTranslation(access, at, texts));
        return true;
      });
    }
  }

  /** Makes it visible; Etsy charges its fee here, so it is done once. */
  async activate({ job, etsyListingId }: KnownPublication): Promise<SeenListing> {
    const { gateway } = this.deps;
    const seen = ({ state, url, shop_id: shopId }: EtsyShopListing): SeenListing => ({
      state,
      shopId: shopId ?? null,
      url: url || `https://www.etsy.com/listing/${etsyListingId}`,
    });
    const find = async () => {
      const there = await this.call(job, (access) => gateway.get(access, etsyListingId));
      return there?.state === 'active' ? seen(there) : undefined;
    };
    return job.once(`${ACTIVATE}:${etsyListingId}`, {
      isLast: true,
      make: async () =>
        (await find()) ??
        seen(await this.call(job, (access) => gateway.update(access, etsyListingId, { state: 'active' }))),
      find,
    });
  }

  private async upload(
    { job, etsyListingId }: KnownPublication,
    { key, altText, rank }: { key: string; altText: string; rank: number },
  ): Promise<string> {
    const file = await this.deps.files.get(key);
    if (!file) throw badImage(rank, 'is gone: take it out or choose another');
    const mime = file.contentType;
    if (!MIMES.includes(mime)) throw badImage(rank, `is no PNG, JPEG or GIF (${mime}): choose another`);
    const image = { bytes: file.bytes, mime, rank, altText };
    const made = await this.call(job, (access) => this.deps.gateway.uploadImage(access, etsyListingId, image));
    return made.listing_image_id;
  }

  /** What became of a draft whose answer was lost: the title is ours, the SKUs are ours or none, and no other listing has it. */
  private findDraft({ job, listing, product, state }: Publication) {
    const { gateway, isTaken } = this.deps;
    const skus = new Set(product.variants.map(({ sku }) => sku));
    return this.call(job, async (access) => {
      for (const draft of await gateway.findDrafts(access, textsOf(state, state.locale).title)) {
        if (await isTaken(job.workspaceId, draft.listing_id, listing.id)) continue;
        const inventory = await gateway.inventory(access, draft.listing_id);
        const isOurs = (inventory?.products ?? []).every(({ sku }) => sku === '' || skus.has(sku));
        if (isOurs) return { etsyListingId: draft.listing_id, shopId: access.shopId };
      }
      return undefined;
    });
  }

  private call<Result>(job: JobRun, work: (access: AccountAccess) => Promise<Result>): Promise<Result> {
    return this.deps.calls.call(job.workspaceId, 'etsy', (access) => work({ ...access, signal: job.signal }));
  }
}

/** Its own first; then the product's, and those of listings that were put away: they may still sell. */
function knownIdsOf({ listing, product }: Publication): string[] {
  const known = [listing.etsyListingId, product.etsyListingId, ...product.etsyListingIds];
  return [...new Set(known.filter((id) => id !== null))];
}

/** A listing is priced in the currency of its shop, whatever we mean: the same figures would be another price. */
function requireCurrency(there: EtsyInventory | undefined, ours: string): void {
  const theirs = there?.products.flatMap(({ offerings }) => offerings)[0]?.price.currency_code;
  if (theirs !== undefined) requireSameCurrency(theirs, ours);
}

/** @throws AppError CONFLICT that says to set the price in the shop's currency */
export function requireSameCurrency(ofShop: string, ours: string): void {
  if (ofShop === ours) return;
  const message = `Your Etsy shop sells in ${ofShop} and this price is in ${ours}: open the price and set it in ${ofShop}, then publish again.`;
  throw new AppError('CONFLICT', message, { facts: { action: 'edit:price' } });
}

function badImage(rank: number, what: string): AppError {
  const facts = { action: `edit:images.${rank - 1}` };
  return new AppError('BAD_USER_INPUT', `Image ${rank} ${what}, then publish again.`, { facts });
}
