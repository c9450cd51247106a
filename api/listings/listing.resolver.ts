import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RowPage } from '#domain/accounts/row-pages.js';
import { exportListings } from '#domain/listings/listing-export.js';
import type { ListingFilter, ListingReader } from '#domain/listings/listing-reader.js';
import type { ListingRow } from '#domain/listings/listing-statements.js';
import type { RevisionRow } from '#domain/listings/revision-statements.js';
import { stateOf, textsOf } from '#domain/listings/listing-state.js';
import type { Listings } from '#domain/listings/create-listings.js';
import { AppError } from '#infra/errors.js';
import { User } from '#schema/accounts/account.type.js';
import { Money, moneyOf } from '#schema/base/money.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { readPage } from '#schema/base/page-request.js';
import { LIST_LIMIT } from '#schema/base/page.rules.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { ListingExchange } from '#schema/listings/exchange.type.js';
import { ListingWhere } from '#schema/listings/listing-change.type.js';
import { ListingsExport, ListingsExportArgs } from '#schema/listings/listing-publish.type.js';
import {
  ListingFaultType,
  ListingFinding,
  ListingGate,
  ListingScore,
  ListingTagSuggestion,
} from '#schema/listings/listing-reading.type.js';
import { ListingLocaleEnum } from '#schema/listings/listing.enums.type.js';
import { isTextComplete, LISTING_LOCALES, type ListingLocale } from '#schema/listings/listing.rules.js';
import {
  Listing,
  ListingConnection,
  ListingContentType,
  ListingProblem,
  ListingRevisionConnection,
  ListingSale,
  ListingText,
} from '#schema/listings/listing.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { localeOf, statusOf } from './listing-input.js';
import {
  type Priced,
  readCost,
  readExchange,
  readFaults,
  readFindings,
  readGate,
  readProblem,
  readSale,
  readScore,
  upper,
} from './listing-readings.js';

/** Listings as they are read. */
@Resolver(() => Listing)
export class ListingResolver {
  constructor(
    private readonly listings: Pick<Listings, 'gate' | 'revisions'>,
    private readonly urlOf: (key: string) => string,
  ) {}

  @FieldResolver(() => ID)
  id(@Root() listing: ListingRow): string {
    return formatUuidId('lst', listing.id);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'What is sold, `prd_…`; null while there is none.' })
  productId(@Root() { productId }: ListingRow): string | null {
    return productId === null ? null : formatUuidId('prd', productId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The idea behind it, `ide_…`.' })
  ideaId(@Root() { ideaId }: ListingRow): string | null {
    return ideaId === null ? null : formatUuidId('ide', ideaId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The job that publishes it, or did so last, `job_…`.' })
  jobId(@Root() { jobId }: ListingRow): string | null {
    return jobId === null ? null : formatUuidId('job', jobId);
  }

  @FieldResolver(() => ListingLocaleEnum, { description: 'The main language: the one that is published.' })
  locale(@Root() { locale }: ListingRow): Uppercase<ListingLocale> {
    return upper(locale);
  }

  @FieldResolver(() => ListingText, { description: 'What it says in its main language.' })
  text(@Root() listing: ListingRow): ListingText {
    return textIn(listing, listing.locale);
  }

  @Directive('@listSize(assumedSize: 4)')
  @FieldResolver(() => [ListingText], {
    description: 'What it says in each of the four languages; empty where nobody wrote.',
  })
  texts(@Root() listing: ListingRow): ListingText[] {
    return LISTING_LOCALES.map((locale) => textIn(listing, locale));
  }

  @FieldResolver(() => ListingContentType, { description: 'What does not depend on the language.' })
  content(@Root() listing: ListingRow): ListingContentType {
    const { content } = stateOf(listing);
    return {
      ...content,
      blocks: content.blocks.map(upper),
      whoMade: upper(content.whoMade),
      materials: [...content.materials],
      productionPartnerIds: [...content.productionPartnerIds],
      attributes: content.attributes.map((one) => ({ ...one, valueIds: [...one.valueIds], values: [...one.values] })),
      images: content.images.map(({ key, altText }) => ({ key, altText, url: this.urlOf(key) })),
    };
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Price of the cheapest variant; null while nobody set one.',
  })
  price(@Root() { priceMinor, currency }: ListingRow): Money | null {
    return priceMinor === null ? null : moneyOf(priceMinor, currency);
  }

  @FieldResolver(() => String, { description: 'What its price is in (ISO 4217), also while there is none.' })
  currencyCode(@Root() { currency }: ListingRow): string {
    return currency;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What the print provider asks for the cheapest variant, in what the goods cost; null while it is not known.',
  })
  async cost(@Root() listing: ListingRow, @Ctx() context: ApiContext): Promise<Money | null> {
    return readCost(await pricedOf(listing, context));
  }

  @FieldResolver(() => ListingExchange, {
    nullable: true,
    description:
      'How its price comes from US dollars into what the shop sells in; null where that is the same, or not known.',
  })
  async exchange(@Root() listing: ListingRow, @Ctx() context: ApiContext): Promise<ListingExchange | null> {
    return readExchange(await pricedOf(listing, context));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Words by which a category is likely found.' })
  async categoryHint(@Root() listing: ListingRow, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    const product = listing.productId === null ? null : await loaders.listingProductById.load(listing.productId);
    return product?.template.replaceAll('-', ' ') ?? null;
  }

  @FieldResolver(() => ListingProblem, { nullable: true, description: 'Why it could not be published.' })
  problem(@Root() listing: ListingRow): ListingProblem | null {
    return readProblem(listing);
  }

  @Directive('@listSize(assumedSize: 10)')
  @FieldResolver(() => [ListingFaultType], { description: 'Everything that breaks Etsy’s rules.' })
  faults(@Root() listing: ListingRow): ListingFaultType[] {
    return readFaults(listing);
  }

  @Directive('@listSize(assumedSize: 10)')
  @FieldResolver(() => [ListingFinding], { description: 'Words that may not be used.' })
  findings(@Root() listing: ListingRow): ListingFinding[] {
    return readFindings(listing, this.listings.gate);
  }

  @Directive('@cost(weight: 2)')
  @FieldResolver(() => ListingScore, { description: 'How well it is made, 0 to 100, every point accounted for.' })
  async score(@Root() listing: ListingRow, @Ctx() context: ApiContext): Promise<ListingScore> {
    return readScore(await pricedOf(listing, context));
  }

  @FieldResolver(() => ListingSale, { nullable: true, description: 'What is left of a sale; null without a price.' })
  async sale(@Root() listing: ListingRow, @Ctx() context: ApiContext): Promise<ListingSale | null> {
    return readSale(await pricedOf(listing, context));
  }

  @Directive('@cost(weight: 5)')
  @FieldResolver(() => ListingGate, { description: 'Whether it may be published, and what that costs.' })
  async gate(@Root() listing: ListingRow, @Ctx() { loaders }: ApiContext): Promise<ListingGate> {
    const product = listing.productId === null ? null : await loaders.listingProductById.load(listing.productId);
    return readGate(listing, await this.listings.gate.check(listing, product ?? undefined));
  }

  @FieldResolver(() => ListingRevisionConnection, { description: 'What it was, newest first.' })
  revisions(
    @Root() listing: ListingRow,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<RevisionRow>> {
    return this.listings.revisions.page(actor, listing.id, readPage(page));
  }

  @RequireRight('members.read')
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who began it; null for a key, the product itself, and somebody who is gone.',
  })
  createdBy(@Root() { createdBy }: ListingRow, @Ctx() { loaders }: ApiContext): Promise<User | null> | null {
    return createdBy === null ? null : loaders.userById.load(createdBy);
  }
}

async function pricedOf(listing: ListingRow, { loaders }: ApiContext): Promise<Priced> {
  const { productId, workspaceId } = listing;
  const [product, money] = await Promise.all([
    productId === null ? null : loaders.listingProductById.load(productId),
    loaders.shopMoneyByWorkspace.load(workspaceId),
  ]);
  return { listing, product, money };
}

function textIn(listing: ListingRow, locale: ListingLocale): ListingText {
  const texts = textsOf(stateOf(listing), locale);
  return { ...texts, locale: upper(locale), isComplete: isTextComplete(texts) };
}

/** The questions about listings. */
@Resolver()
export class ListingQueriesResolver {
  constructor(private readonly domain: Pick<Listings, 'reader' | 'suggestions'>) {}

  @RequireRight('listings.read')
  @Query(() => ListingConnection, { description: 'Listings of the workspace, newest first.' })
  listings(
    @Arg('where', () => ListingWhere, { nullable: true, description: 'Which ones.' }) where: ListingWhere | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<ListingRow>> {
    return this.reader.page(actor, filterOf(where), readPage(page));
  }

  @RequireRight('listings.read')
  @Query(() => Listing, { nullable: true, description: 'A listing; null when it is unknown or not yours.' })
  listing(
    @Arg('id', () => ID, { description: 'Its id, `lst_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ListingRow | null> {
    return loaders.listingById.load(rowIdOf('lst', id));
  }

  @RequireRight('listings.read')
  @Directive('@listSize(assumedSize: 20)')
  @Query(() => [ListingTagSuggestion], {
    nullable: true,
    description: 'Tags by what we measured ourselves, best first; null for a listing that is unknown or not yours.',
  })
  async listingTagSuggestions(
    @Arg('id', () => ID, { description: 'The listing, `lst_…`.' }) id: string,
    @Arg('locale', () => ListingLocaleEnum, { description: 'For the texts of this language.' })
    locale: Uppercase<ListingLocale>,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingTagSuggestion[] | null> {
    const tags = await this.domain.suggestions.tags(actor, rowIdOf('lst', id), localeOf(locale));
    if (!tags) return null;
    return tags.map((tag) => ({ ...tag, trendId: tag.trendId === null ? null : formatUuidId('trd', tag.trendId) }));
  }

  @RequireRight('listings.read')
  @Directive('@cost(weight: 25)')
  @Query(() => ListingsExport, {
    nullable: true,
    description: 'Listings as a file, at most 250; null when there is none.',
  })
  async listingsExport(
    @Args(() => ListingsExportArgs) { format, ids, where }: ListingsExportArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<ListingsExport | null> {
    const rows = ids ? await this.byIds(actor, ids) : await this.newest(actor, where ?? null);
    if (rows.length === 0) return null;
    return exportListings(rows, format === 'CSV' ? 'csv' : 'json', (row) => formatUuidId('lst', row.id));
  }

  private async byIds(actor: ApiContext['actor'], ids: readonly string[]): Promise<ListingRow[]> {
    if (ids.length > LIST_LIMIT) {
      throw new AppError('BAD_USER_INPUT', `\`ids\` holds more than ${LIST_LIMIT} ids.`, { field: ['ids'] });
    }
    return this.reader.byIds(
      actor,
      ids.map((id) => rowIdOf('lst', id)),
    );
  }

  private async newest(actor: ApiContext['actor'], where: ListingWhere | null): Promise<ListingRow[]> {
    return (await this.reader.page(actor, filterOf(where), readPage({ first: LIST_LIMIT }))).nodes;
  }

  private get reader(): ListingReader {
    return this.domain.reader;
  }
}

function filterOf(where: ListingWhere | null): ListingFilter {
  const title = where?.title?.trim();
  return {
    ...(where?.status && { statuses: where.status.map(statusOf) }),
    ...(title && { title }),
  };
}
