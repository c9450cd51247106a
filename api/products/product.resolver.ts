import { Args, ArgsType, Arg, Ctx, Directive, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DesignRow } from '#domain/designs/design-statements.js';
import type { ProductFilter, ProductPage, ProductQueries } from '#domain/products/product-queries.js';
import type { ProductRow } from '#domain/products/product-statements.js';
import { accountOf } from '#domain/products/pricing/price-engine.js';
import { orderOf } from '#domain/products/pricing/product-price.js';
import type { VariantRow } from '#domain/products/variant-statements.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import { AppError } from '#infra/errors.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import { moneyOf, Money } from '#schema/base/money.type.js';
import { TotalCount } from '#schema/base/page-info.type.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { Design } from '#schema/designs/design.type.js';
import { PriceArithmetic } from '#schema/products/price.type.js';
import {
  type DriftKindEnum,
  ListingOwner,
  PriceEndingEnum,
  TemplateNameEnum,
} from '#schema/products/product.enums.type.js';
import {
  Product,
  ProductConnection,
  ProductDrift,
  ProductMockup,
  ProductVariant,
  ProductWhere,
} from '#schema/products/product.type.js';
import { Trend } from '#schema/trends/trend.type.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { given, nameOfEnding, nameOfTemplate, templateOfName, toArithmetic } from './product-words.js';

@ArgsType()
class ProductsArgs extends ForwardPageArgs {
  @Field(() => ProductWhere, { nullable: true, description: 'Which products; all that are not archived when absent.' })
  where?: ProductWhere | null;
}

type CountableConnection = ProductConnection & { filter: ProductFilter };
type ProductConnection = InstanceType<typeof ProductConnection>;

const COUNTED = 10_000;
const SEARCH_LENGTH = 100;

/** Products of the workspace, in lists and by their parts. */
@Resolver(() => Product)
export class ProductResolver {
  constructor(private readonly links: Pick<FileLinks, 'urlOf'>) {}

  @FieldResolver(() => ID)
  id(@Root() product: ProductRow): string {
    return formatUuidId('prd', product.id);
  }

  @FieldResolver(() => TemplateNameEnum, { description: 'Which goods.' })
  template(@Root() { template }: ProductRow): `${TemplateNameEnum}` {
    return nameOfTemplate(template);
  }

  @FieldResolver(() => ListingOwner, { description: 'Who makes its Etsy listing.' })
  listingOwner(@Root() { listingOwner }: ProductRow): `${ListingOwner}` {
    return listingOwner.toUpperCase() as `${ListingOwner}`;
  }

  @FieldResolver(() => PriceEndingEnum, { description: 'How its prices end.' })
  priceEnding(@Root() { priceEnding }: ProductRow): `${PriceEndingEnum}` {
    return nameOfEnding(priceEnding);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What sending the first piece costs; null while it is not known.',
  })
  shipping(@Root() { shippingMinor, currency }: ProductRow): Money | null {
    return shippingMinor === null ? null : moneyOf(shippingMinor, currency);
  }

  @FieldResolver(() => [ProductMockup], {
    description: 'Its pictures, main one first; empty while they are not there.',
  })
  mockups(@Root() { mockups }: ProductRow): ProductMockup[] {
    return mockups.map(({ key, position, isDefault, variantIds }) => ({
      url: this.links.urlOf(key),
      position,
      isDefault,
      printifyVariantIds: variantIds,
    }));
  }

  @FieldResolver(() => [ProductDrift], {
    description: 'In what Printify’s product differs from ours, by the last look.',
  })
  drift(@Root() { drift }: ProductRow): ProductDrift[] {
    return (drift ?? []).map(({ kind, variantId, ours, theirs }) => ({
      kind: kind.toUpperCase().replaceAll('-', '_') as `${DriftKindEnum}`,
      printifyVariantId: variantId,
      ours,
      theirs,
    }));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The job that makes it, or made it, `job_…`.' })
  jobId(@Root() { jobId }: ProductRow): string | null {
    return jobId === null ? null : formatUuidId('job', jobId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The design on it, `dsn_…`; null when that is gone.' })
  designId(@Root() { designId }: ProductRow): string | null {
    return designId === null ? null : formatUuidId('dsn', designId);
  }

  @FieldResolver(() => Design, {
    nullable: true,
    description: 'The design on it; null when that is gone, or not yours to see.',
  })
  design(@Root() { designId }: ProductRow, @Ctx() { loaders }: ApiContext): Promise<DesignRow | null> | null {
    return designId === null ? null : loaders.designById.load(designId);
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [ProductVariant], { description: 'Its sizes and colours; empty while it is being made.' })
  variants(@Root() { id }: ProductRow, @Ctx() { loaders }: ApiContext): Promise<VariantRow[]> {
    return loaders.variantsByProductId.load(id);
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description: 'The trend that it was made for; null when there is none.',
  })
  trend(@Root() { trendId }: ProductRow, @Ctx() { loaders }: ApiContext): Promise<TrendRow | null> | null {
    return trendId === null ? null : loaders.trendById.load(trendId);
  }
}

/** Lists of products, and single ones. */
@Resolver(() => ProductConnection)
export class ProductListResolver {
  constructor(private readonly queries: ProductQueries) {}

  @RequireRight('products.read')
  @Query(() => ProductConnection, { description: 'Products of the workspace, newest first.' })
  products(@Args(() => ProductsArgs) args: ProductsArgs, @Ctx() { actor }: ApiContext): Promise<ProductPage> {
    return this.queries.page(actor, readFilter(args.where), readPage(args));
  }

  @RequireRight('products.read')
  @Query(() => Product, { nullable: true, description: 'One product; null when it is unknown or not yours.' })
  product(
    @Arg('id', () => ID, { description: 'The product, `prd_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ProductRow | null> {
    return loaders.productById.load(rowIdOf('prd', id));
  }

  @Directive('@cost(weight: 5)')
  @FieldResolver(() => TotalCount, { description: 'How many there are in all, counted up to 10,000. Costs 5.' })
  async totalCount(@Root() { filter }: CountableConnection, @Ctx() { actor }: ApiContext): Promise<TotalCount> {
    const count = await this.queries.count(actor, filter);
    return { count: Math.min(count, COUNTED), precision: count > COUNTED ? 'AT_LEAST' : 'EXACT' };
  }
}

/** Variants, with their money. */
@Resolver(() => ProductVariant)
export class ProductVariantResolver {
  @FieldResolver(() => ID)
  id(@Root() variant: VariantRow): string {
    return formatUuidId('var', variant.id);
  }

  @FieldResolver(() => Money, { description: 'What the buyer pays.' })
  price(@Root() { priceMinor, currency }: VariantRow): Money {
    return moneyOf(priceMinor, currency);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What Printify takes, by the last look; null while it is not known.',
  })
  cost(@Root() { costMinor, currency }: VariantRow): Money | null {
    return costMinor === null ? null : moneyOf(costMinor, currency);
  }

  @FieldResolver(() => PriceArithmetic, {
    nullable: true,
    description: 'What is left of its price, line by line; null while its cost is not known.',
  })
  async arithmetic(
    @Root() { costMinor, priceMinor, productId, currency }: VariantRow,
    @Ctx() { loaders }: ApiContext,
  ): Promise<PriceArithmetic | null> {
    const product = await loaders.productById.load(productId);
    if (!product || costMinor === null) return null;
    const order = orderOf(product, { costMinor, shippingMinor: product.shippingMinor ?? 0 });
    return toArithmetic(accountOf(order, priceMinor), currency);
  }
}

/** @throws AppError BAD_USER_INPUT */
function readFilter(where: ProductWhere | null | undefined): ProductFilter {
  const { status, template, hasDrift, search, designId, trendId } = where ?? {};
  if ((search ?? '').length > SEARCH_LENGTH) {
    throw new AppError('BAD_USER_INPUT', `\`search\` has ${SEARCH_LENGTH} characters at most.`, {
      field: ['where', 'search'],
    });
  }
  return {
    statuses: given(status),
    templates: template?.map(templateOfName),
    hasDrift: given(hasDrift),
    search: given(search)?.trim().replaceAll('\0', ''),
    designId: designId ? rowIdOf('dsn', designId) : undefined,
    trendId: trendId ? rowIdOf('trd', trendId) : undefined,
  };
}
