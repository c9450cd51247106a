import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { ProductChange, ProductChanges } from '#domain/products/product-changes.js';
import type { ProductOrder } from '#domain/products/product-order.js';
import type { ProductsService, SyncOutcome } from '#domain/products/products-service.js';
import { AppError } from '#infra/errors.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  ProductArchiveInput,
  ProductArchivePayload,
  ProductCreateInput,
  ProductCreatePayload,
  ProductUpdateInput,
  ProductUpdatePayload,
} from '#schema/products/product-mutations.type.js';
import {
  ProductCheck,
  ProductMakeAgain,
  ProductMockupsRefresh,
  ProductRepublish,
  type ProductWorkPayload,
} from '#schema/products/product-work.type.js';
import { PRODUCT_RULES } from '#schema/products/product.rules.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { endingOf, given, ownerOf, ratesOf, templateOfName } from './product-words.js';

type WorkInput = InstanceType<typeof ProductCheck.Input>;

/** Everything that changes products. */
@Resolver()
export class ProductMutationsResolver {
  constructor(
    private readonly products: ProductsService,
    private readonly changes: ProductChanges,
  ) {}

  @RequireRight('products.write')
  @Mutation(() => ProductCreatePayload, { description: 'Makes a product at Printify out of an approved design.' })
  async productCreate(
    @Arg('input', () => ProductCreateInput, { description: 'What is to be made.' }) input: ProductCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ProductCreatePayload> {
    const outcome = await this.products.create(actor, orderOf(input), idempotency.call('productCreate', input));
    return isRefused(outcome)
      ? { product: null, jobId: null, userErrors: [toTenancyError(outcome)] }
      : { product: outcome.product, jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
  }

  @RequireRight('products.write')
  @Mutation(() => ProductUpdatePayload, { description: 'Changes a product here, and then at Printify.' })
  async productUpdate(
    @Arg('input', () => ProductUpdateInput, { description: 'What changes.' }) input: ProductUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductUpdatePayload> {
    const target = { id: rowIdOf('prd', input.id), expectedVersion: input.expectedVersion };
    const outcome = await this.changes.update(actor, target, changeOf(input));
    if (isRefused(outcome)) {
      return { product: outcome.product ?? null, jobId: null, userErrors: [toTenancyError(outcome)] };
    }
    const jobId = outcome.jobId === null ? null : formatUuidId('job', outcome.jobId);
    return { product: outcome.product, jobId, userErrors: [] };
  }

  @RequireRight('products.write')
  @Mutation(() => ProductArchivePayload, {
    description: 'Puts a product away. One that was never published is deleted at Printify too.',
  })
  async productArchive(
    @Arg('input', () => ProductArchiveInput, { description: 'Which.' }) input: ProductArchiveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductArchivePayload> {
    const outcome = await this.products.archive(actor, rowIdOf('prd', input.id), input.expectedVersion);
    return {
      product: outcome.product ?? null,
      userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [],
    };
  }

  @RequireRight('products.write')
  @Mutation(() => ProductRepublish.Payload, {
    description:
      'Brings Printify’s product in line with ours: title, description, prices, what is on. Takes its new costs.',
  })
  async productRepublish(
    @Arg('input', () => ProductRepublish.Input, { description: 'Which.' }) { id }: WorkInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductWorkPayload> {
    return toWork(await this.products.sync(actor, rowIdOf('prd', id), 'push'));
  }

  @RequireRight('products.write')
  @Mutation(() => ProductCheck.Payload, { description: 'Compares a product with Printify’s now.' })
  async productCheck(
    @Arg('input', () => ProductCheck.Input, { description: 'Which.' }) { id }: WorkInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductWorkPayload> {
    return toWork(await this.products.sync(actor, rowIdOf('prd', id), 'check'));
  }

  @RequireRight('products.write')
  @Mutation(() => ProductMockupsRefresh.Payload, { description: 'Fetches the pictures of a product anew.' })
  async productMockupsRefresh(
    @Arg('input', () => ProductMockupsRefresh.Input, { description: 'Of which.' }) { id }: WorkInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductWorkPayload> {
    return toWork(await this.products.sync(actor, rowIdOf('prd', id), 'mockups'));
  }

  @RequireRight('products.write')
  @Mutation(() => ProductMakeAgain.Payload, {
    description: 'Makes a product whose making failed again; what was done is not done twice.',
  })
  async productMakeAgain(
    @Arg('input', () => ProductMakeAgain.Input, { description: 'Which.' }) { id }: WorkInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductWorkPayload> {
    return toWork(await this.products.createAgain(actor, rowIdOf('prd', id)));
  }
}

function toWork(outcome: SyncOutcome): ProductWorkPayload {
  return isRefused(outcome)
    ? { product: outcome.product ?? null, jobId: null, userErrors: [toTenancyError(outcome)] }
    : { product: outcome.product, jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
}

function orderOf(input: ProductCreateInput): ProductOrder {
  return {
    ...planOf(input),
    designId: rowIdOf('dsn', input.designId),
    template: templateOfName(input.template),
    printProviderId: given(input.printProviderId),
    sizes: given(input.sizes),
    colors: given(input.colors),
  };
}

/** @throws AppError BAD_USER_INPUT */
function changeOf(input: ProductUpdateInput): ProductChange {
  const variants = given(input.variants);
  if (variants && variants.length > PRODUCT_RULES.variants.max) {
    const message = `\`variants\` holds ${PRODUCT_RULES.variants.max} at most.`;
    throw new AppError('BAD_USER_INPUT', message, { field: ['input', 'variants'] });
  }
  return {
    ...planOf(input),
    variants: variants?.map(({ id, isEnabled, priceMinor }) => ({
      id: rowIdOf('var', id),
      isEnabled: given(isEnabled),
      priceMinor: given(priceMinor),
    })),
  };
}

function planOf(input: ProductCreateInput | ProductUpdateInput) {
  return {
    title: given(input.title),
    description: given(input.description),
    marginBps: given(input.marginBps),
    priceEnding: endingOf(input.priceEnding),
    isShippingIncluded: given(input.isShippingIncluded),
    feeCountry: given(input.feeCountry),
    feeRates: ratesOf(input.feeRates),
    listingOwner: ownerOf(input.listingOwner),
  };
}
