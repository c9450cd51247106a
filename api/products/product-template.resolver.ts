import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ProviderOffer, TemplateOffersReader } from '#domain/products/catalogue/template-offers.js';
import type { PricePreviews } from '#domain/products/pricing/price-preview.js';
import { AppError } from '#infra/errors.js';
import { moneyOf } from '#schema/base/money.type.js';
import { PRICE_RULES } from '#schema/products/price.rules.js';
import { ProductPrice, ProductPriceInput } from '#schema/products/price.type.js';
import { PrintProviderOffers, ProductTemplate } from '#schema/products/product-template.type.js';
import { TemplateNameEnum } from '#schema/products/product.enums.type.js';
import { PRODUCT_TEMPLATES, TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { endingOf, given, nameOfTemplate, ratesOf, templateOfName, toArithmetic } from './product-words.js';

/** Goods that can be made, who makes them, and what they would cost. */
@Resolver(() => ProductTemplate)
export class ProductTemplateResolver {
  constructor(
    private readonly offers: TemplateOffersReader,
    private readonly previews: PricePreviews,
  ) {}

  @RequireRight('products.read')
  @Directive('@listSize(assumedSize: 8)')
  @Query(() => [ProductTemplate], { description: 'Goods that can be made of a design.' })
  productTemplates(
    @Arg('names', () => [TemplateNameEnum], { nullable: true, description: 'Only these; all when absent.' })
    names: `${TemplateNameEnum}`[] | null | undefined,
  ): ProductTemplate[] {
    const wanted = names?.map(templateOfName);
    return TEMPLATE_NAMES.filter((name) => wanted?.includes(name) ?? true).map((name) => {
      const { model, blueprintId, placeholders, sizes, colors, defaultColors } = PRODUCT_TEMPLATES[name];
      return { name: nameOfTemplate(name), model, blueprintId, printAreas: placeholders, sizes, colors, defaultColors };
    });
  }

  @Directive('@cost(weight: 10)')
  @FieldResolver(() => PrintProviderOffers, {
    description: 'Who makes it, by Printify’s catalogue, which is kept for a day. Costs 10.',
  })
  async printProviders(
    @Root() { name }: ProductTemplate,
    @Arg('country', () => String, { nullable: true, description: 'Where shipping goes, ISO 3166; `US` when absent.' })
    country: string | null | undefined,
    @Ctx() { actor }: ApiContext,
  ): Promise<PrintProviderOffers> {
    const { providers, problem } = await this.offers.of(
      actor,
      PRODUCT_TEMPLATES[templateOfName(name)],
      country ?? 'US',
    );
    return { providers: providers.map(toOffer), problem: problem?.message ?? null, action: problem?.action ?? null };
  }

  @RequireRight('products.read')
  @Directive('@cost(weight: 5)')
  @Query(() => ProductPrice, { description: 'What a price would be, line by line.' })
  async productPrice(
    @Arg('input', () => ProductPriceInput, { description: 'Of what.' }) input: ProductPriceInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<ProductPrice> {
    const { from, to, currency, ...preview } = await this.previews.of(actor, {
      template: templateOfName(input.template),
      printProviderId: given(input.printProviderId),
      marginBps: marginOf(input.marginBps),
      priceEnding: endingOf(input.priceEnding) ?? '99',
      isShippingIncluded: input.isShippingIncluded ?? false,
      feeCountry: input.feeCountry ?? 'US',
      feeRates: ratesOf(input.feeRates) ?? {},
      assumedCostMinor: costOf(input.assumedCostMinor),
    });
    return { ...preview, from: from && toArithmetic(from, currency), to: to && toArithmetic(to, currency) };
  }
}

function marginOf(bps: number | null | undefined): number {
  const { min, max, default: usual } = PRICE_RULES.marginBps;
  const wanted = bps ?? usual;
  if (wanted >= min && wanted <= max) return wanted;
  throw new AppError('BAD_USER_INPUT', `\`marginBps\` is from ${min} to ${max}.`, { field: ['input', 'marginBps'] });
}

function costOf(minor: number | null | undefined): number | undefined {
  if (minor === null || minor === undefined) return undefined;
  if (minor >= 0 && minor <= PRICE_RULES.price.max) return minor;
  throw new AppError('BAD_USER_INPUT', '`assumedCostMinor` is from 0 to 5000000.', {
    field: ['input', 'assumedCostMinor'],
  });
}

function toOffer(offer: ProviderOffer) {
  const { id, colors, shippingMinor, shippingCurrency, costFromMinor, costToMinor, costCurrency, ...facts } = offer;
  const money = (minor: number | null, currency: string | null) =>
    minor === null ? null : moneyOf(minor, currency ?? 'USD');
  return {
    ...facts,
    providerId: id,
    colors: colors.map(({ name, hex }) => ({ name, hex })),
    shipping: money(shippingMinor, shippingCurrency),
    costFrom: money(costFromMinor, costCurrency),
    costTo: money(costToMinor, costCurrency),
  };
}
