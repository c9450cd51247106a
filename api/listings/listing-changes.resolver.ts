import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { Listings } from '#domain/listings/create-listings.js';
import type { RevisionRow } from '#domain/listings/revision-statements.js';
import { changesBetween, type StateChange, stateOf, type Stored } from '#domain/listings/listing-state.js';
import { User } from '#schema/accounts/account.type.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  ListingArchiveInput,
  ListingArchivePayload,
  ListingCreateInput,
  ListingCreatePayload,
  ListingRevisionRestoreInput,
  ListingRevisionRestorePayload,
  ListingSuggestTextsInput,
  ListingSuggestTextsPayload,
  ListingUpdateInput,
  ListingUpdatePayload,
} from '#schema/listings/listing-change.type.js';
import { ListingChange, ListingRevision } from '#schema/listings/listing.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { localeOf, patchOf } from './listing-input.js';
import { upper } from './listing-readings.js';

/** Listings as they are written. */
@Resolver()
export class ListingChangesResolver {
  constructor(private readonly domain: Pick<Listings, 'drafts' | 'revisions' | 'suggestions'>) {}

  @RequireRight('listings.write')
  @Mutation(() => ListingCreatePayload, {
    description: 'Begins a listing from a product or an idea, with a first text.',
  })
  async listingCreate(
    @Arg('input', () => ListingCreateInput, { description: 'From what.' }) input: ListingCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ListingCreatePayload> {
    const order = {
      productId: input.productId ? rowIdOf('prd', input.productId) : undefined,
      ideaId: input.ideaId ? rowIdOf('ide', input.ideaId) : undefined,
      locale: input.locale ? localeOf(input.locale) : undefined,
    };
    const outcome = await this.domain.drafts.createDraft(actor, order, idempotency.call('listingCreate', input));
    return isRefused(outcome)
      ? { listing: null, userErrors: [toTenancyError(outcome)] }
      : { listing: outcome.listing, userErrors: [] };
  }

  @RequireRight('listings.write')
  @Mutation(() => ListingUpdatePayload, { description: 'Saves changes of a listing.' })
  async listingUpdate(
    @Arg('input', () => ListingUpdateInput, { description: 'What is changed.' }) input: ListingUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingUpdatePayload> {
    const cause = input.isAutosave ? 'autosave' : 'saved';
    const { id, expectedVersion } = input;
    const order = { id: rowIdOf('lst', id), expectedVersion, patch: patchOf(input), cause } as const;
    const outcome = await this.domain.drafts.update(actor, order);
    return { listing: outcome.listing ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('listings.write')
  @Mutation(() => ListingArchivePayload, { description: 'Puts a listing away. What is live at Etsy stays live there.' })
  async listingArchive(
    @Arg('input', () => ListingArchiveInput, { description: 'Which.' }) { id }: ListingArchiveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingArchivePayload> {
    const outcome = await this.domain.drafts.archive(actor, rowIdOf('lst', id));
    return isRefused(outcome)
      ? { listing: null, userErrors: [toTenancyError(outcome)] }
      : { listing: outcome.listing, userErrors: [] };
  }

  @RequireRight('listings.write')
  @Mutation(() => ListingRevisionRestorePayload, { description: 'Makes a listing what it was at a revision.' })
  async listingRevisionRestore(
    @Arg('input', () => ListingRevisionRestoreInput, { description: 'Which.' }) input: ListingRevisionRestoreInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingRevisionRestorePayload> {
    const order = { revisionId: rowIdOf('rev', input.id), expectedVersion: input.expectedVersion };
    const outcome = await this.domain.revisions.restore(actor, order);
    return { listing: outcome.listing ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('listings.write')
  @Mutation(() => ListingSuggestTextsPayload, {
    description: 'Writes three texts to choose from: by a model where the workspace has a key, else by our own writer.',
  })
  async listingSuggestTexts(
    @Arg('input', () => ListingSuggestTextsInput, { description: 'For what.' }) input: ListingSuggestTextsInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingSuggestTextsPayload> {
    const suggestions = await this.domain.suggestions.texts(actor, rowIdOf('lst', input.id), localeOf(input.locale));
    if (suggestions) return { suggestions, userErrors: [] };
    const message = 'Your workspace has no listing with this id.';
    return { suggestions: [], userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'], message, docUrl: null }] };
  }
}

/** What a listing was. */
@Resolver(() => ListingRevision)
export class ListingRevisionResolver {
  @FieldResolver(() => ID)
  id(@Root() revision: RevisionRow): string {
    return formatUuidId('rev', revision.id);
  }

  @FieldResolver(() => ID, { description: 'Of which listing, `lst_…`.' })
  listingId(@Root() { listingId }: RevisionRow): string {
    return formatUuidId('lst', listingId);
  }

  @FieldResolver(() => [ListingChange], { description: 'What it changed against the revision before it.' })
  changes(@Root() { previous, state }: RevisionRow): ListingChange[] {
    return changesBetween(previous === null ? null : stateOf(previous as Stored), stateOf(state as Stored)).map(shown);
  }

  @FieldResolver(() => [ListingChange], {
    description: 'What bringing it back would change in the listing as it is now.',
  })
  async restoring(@Root() { listingId, state }: RevisionRow, @Ctx() { loaders }: ApiContext): Promise<ListingChange[]> {
    const listing = await loaders.listingById.load(listingId);
    return listing ? changesBetween(stateOf(listing), stateOf(state as Stored)).map(shown) : [];
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, { nullable: true, description: 'Whose it is; null for keys, and for the product itself.' })
  createdBy(@Root() { createdBy }: RevisionRow, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return createdBy === null ? null : loaders.userById.load(createdBy);
  }
}

const shown = (change: StateChange): ListingChange => {
  return { ...change, locale: change.locale === null ? null : upper(change.locale) };
};
