import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { Listings } from '#domain/listings/create-listings.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  EtsyAttribute,
  EtsyCategory,
  EtsyProcessingProfileCreateInput,
  EtsyProcessingProfileCreatePayload,
  EtsyShopOptions,
} from '#schema/listings/etsy-shop.type.js';
import {
  ListingPublishInput,
  ListingPublishPayload,
  ListingScheduleInput,
  ListingSchedulePayload,
  ListingUnscheduleInput,
  ListingUnschedulePayload,
} from '#schema/listings/listing-publish.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';

/** Taking listings live. */
@Resolver()
export class ListingPublishingResolver {
  constructor(private readonly domain: Pick<Listings, 'publishing'>) {}

  @RequireRight('listings.publish')
  @Mutation(() => ListingPublishPayload, {
    description: 'Publishes a listing, or the changes of a live one. After a failure it goes on where it stopped.',
  })
  async listingPublish(
    @Arg('input', () => ListingPublishInput, { description: 'Which.' }) input: ListingPublishInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ListingPublishPayload> {
    const order = { id: rowIdOf('lst', input.id), expectedVersion: input.expectedVersion ?? undefined };
    const outcome = await this.domain.publishing.publish(actor, order, idempotency.call('listingPublish', input));
    return isRefused(outcome)
      ? { listing: outcome.listing ?? null, jobId: null, userErrors: [toTenancyError(outcome)] }
      : { listing: outcome.listing, jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
  }

  @RequireRight('listings.publish')
  @Mutation(() => ListingSchedulePayload, { description: 'Has a listing published at a time.' })
  async listingSchedule(
    @Arg('input', () => ListingScheduleInput, { description: 'Which, and when.' }) input: ListingScheduleInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingSchedulePayload> {
    const { at, expectedVersion } = input;
    const outcome = await this.domain.publishing.schedule(actor, { id: rowIdOf('lst', input.id), at, expectedVersion });
    return { listing: outcome.listing ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('listings.publish')
  @Mutation(() => ListingUnschedulePayload, { description: 'Takes a planned publication back.' })
  async listingUnschedule(
    @Arg('input', () => ListingUnscheduleInput, { description: 'Which.' }) { id }: ListingUnscheduleInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingUnschedulePayload> {
    const outcome = await this.domain.publishing.unschedule(actor, rowIdOf('lst', id));
    return isRefused(outcome)
      ? { listing: null, userErrors: [toTenancyError(outcome)] }
      : { listing: outcome.listing, userErrors: [] };
  }
}

/** What the chosen shop and Etsy's categories offer. */
@Resolver()
export class EtsyShopResolver {
  constructor(private readonly domain: Pick<Listings, 'options' | 'categories'>) {}

  @RequireRight('listings.read')
  @Directive('@cost(weight: 10)')
  @Query(() => EtsyShopOptions, { description: 'What the chosen Etsy shop has to choose from.' })
  async etsyShopOptions(
    @Arg('isFresh', () => Boolean, { nullable: true, description: 'Whether Etsy is asked again.' })
    isFresh: boolean | null,
    @Ctx() { actor }: ApiContext,
  ): Promise<EtsyShopOptions> {
    const choices = await this.domain.options.of(actor, isFresh ?? false);
    const named = (options: readonly { id: string; name: string }[]) =>
      options.map(({ id, name }) => ({ optionId: id, name }));
    return {
      shippingProfiles: named(choices.shippingProfiles),
      processingProfiles: choices.processingProfiles.map(({ id, ...profile }) => ({ optionId: id, ...profile })),
      returnPolicies: choices.returnPolicies.map(({ id, ...policy }) => ({ optionId: id, ...policy })),
      sections: named(choices.sections),
      productionPartners: named(choices.productionPartners),
      problem: choices.problem,
    };
  }

  @RequireRight('listings.read')
  @Directive('@cost(weight: 5)')
  @Query(() => [EtsyCategory], { description: 'Categories whose path has all the words, at most 20.' })
  async etsyCategories(
    @Arg('search', () => String, { description: 'Words, in English.' }) search: string,
    @Ctx() { actor }: ApiContext,
  ): Promise<EtsyCategory[]> {
    const found = await this.domain.categories.find(actor, search);
    return found.map(({ id, path }) => ({ taxonomyId: id, path }));
  }

  @RequireRight('listings.read')
  @Directive('@cost(weight: 5)')
  @Query(() => [EtsyAttribute], { description: 'What can be said of goods of a category.' })
  async etsyAttributes(
    @Arg('taxonomyId', () => String, { description: 'The category.' }) taxonomyId: string,
    @Ctx() { actor }: ApiContext,
  ): Promise<EtsyAttribute[]> {
    if (!/^\d{1,18}$/.test(taxonomyId)) return [];
    const found = await this.domain.categories.attributes(actor, taxonomyId);
    return found.map((one) => ({
      propertyId: String(one.property_id),
      name: one.display_name || one.name,
      isRequired: one.is_required ?? false,
      isMultiple: one.is_multivalued ?? false,
      values: one.possible_values.flatMap(({ value_id: id, name }) =>
        id == null ? [] : [{ valueId: String(id), name }],
      ),
    }));
  }

  @RequireRight('listings.write')
  @Mutation(() => EtsyProcessingProfileCreatePayload, { description: 'Makes a processing profile in the chosen shop.' })
  async etsyProcessingProfileCreate(
    @Arg('input', () => EtsyProcessingProfileCreateInput, { description: 'How long.' })
    input: EtsyProcessingProfileCreateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<EtsyProcessingProfileCreatePayload> {
    const { minDays, maxDays } = input;
    const outcome = await this.domain.options.createProcessingProfile(actor, { minDays, maxDays });
    if (isRefused(outcome)) {
      const { failure, field, message } = outcome;
      return { profile: null, userErrors: [{ code: failure, field: field && [...field], message, docUrl: null }] };
    }
    const { id, ...profile } = outcome.profile;
    return { profile: { optionId: id, ...profile }, userErrors: [] };
  }
}
