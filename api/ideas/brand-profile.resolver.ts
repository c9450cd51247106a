import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { BrandProfileRow } from '#domain/ideas/brand-profile-statements.js';
import type { BrandProfiles } from '#domain/ideas/brand-profiles.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  BrandProfile,
  BrandProfileConnection,
  BrandProfileCreateInput,
  BrandProfileCreatePayload,
  BrandProfileDeleteInput,
  BrandProfileDeletePayload,
  BrandProfileSetDefaultInput,
  BrandProfileSetDefaultPayload,
  BrandProfileUpdateInput,
  BrandProfileUpdatePayload,
} from '#schema/ideas/brand-profile.type.js';
import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { onlyGiven } from './idea-words.js';

/** Brands of a workspace. */
@Resolver(() => BrandProfile)
export class BrandProfileResolver {
  constructor(private readonly profiles: BrandProfiles) {}

  @FieldResolver(() => ID)
  id(@Root() profile: BrandProfileRow): string {
    return formatUuidId('brp', profile.id);
  }

  @RequireRight('brand.read')
  @Query(() => BrandProfileConnection, { description: 'Brand profiles of the workspace, newest first.' })
  brandProfiles(
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<BrandProfileRow>> {
    return this.profiles.page(actor, readPage(page));
  }

  @RequireRight('brand.write')
  @Mutation(() => BrandProfileCreatePayload, {
    description: 'Makes a brand profile. The first of a workspace is its default.',
  })
  async brandProfileCreate(
    @Arg('input', () => BrandProfileCreateInput, { description: 'What the brand is.' }) input: BrandProfileCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<BrandProfileCreatePayload> {
    const order = {
      name: input.name,
      tone: input.tone ?? '',
      audience: input.audience ?? '',
      interests: input.interests ?? [],
      bannedTopics: input.bannedTopics ?? [],
      preferredProducts: input.preferredProducts ?? [],
      locale: (input.locale ?? 'en') as IdeaLocale,
    };
    const outcome = await this.profiles.create(actor, order, idempotency.call('brandProfileCreate', input));
    return isRefused(outcome)
      ? { brandProfile: null, userErrors: [toTenancyError(outcome)] }
      : { brandProfile: outcome.profile, userErrors: [] };
  }

  @RequireRight('brand.write')
  @Mutation(() => BrandProfileUpdatePayload, { description: 'Changes a brand profile.' })
  async brandProfileUpdate(
    @Arg('input', () => BrandProfileUpdateInput, { description: 'What changes.' }) input: BrandProfileUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<BrandProfileUpdatePayload> {
    const { id, locale, ...change } = input;
    const outcome = await this.profiles.update(actor, {
      ...onlyGiven({ ...change, locale: locale as IdeaLocale | null | undefined }),
      profileId: rowIdOf('brp', id),
    });
    const brandProfile = outcome.profile ?? null;
    return { brandProfile, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('brand.write')
  @Mutation(() => BrandProfileSetDefaultPayload, {
    description: 'Makes a profile the one that is used when none is named.',
  })
  async brandProfileSetDefault(
    @Arg('input', () => BrandProfileSetDefaultInput, { description: 'Which.' }) { id }: BrandProfileSetDefaultInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<BrandProfileSetDefaultPayload> {
    const outcome = await this.profiles.setDefault(actor, rowIdOf('brp', id));
    return isRefused(outcome)
      ? { brandProfile: null, userErrors: [toTenancyError(outcome)] }
      : { brandProfile: outcome.profile, userErrors: [] };
  }

  @RequireRight('brand.write')
  @Mutation(() => BrandProfileDeletePayload, { description: 'Deletes a profile. Ideas that were made under it stay.' })
  async brandProfileDelete(
    @Arg('input', () => BrandProfileDeleteInput, { description: 'Which.' }) { id }: BrandProfileDeleteInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<BrandProfileDeletePayload> {
    const outcome = await this.profiles.delete(actor, rowIdOf('brp', id));
    return isRefused(outcome)
      ? { deletedId: null, userErrors: [toTenancyError(outcome)] }
      : { deletedId: formatUuidId('brp', outcome.profile.id), userErrors: [] };
  }
}
